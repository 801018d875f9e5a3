"""Names of cities abroad that are common words, given names or surnames."""

from __future__ import annotations

#: Names of cities abroad that are common words, given names or surnames: only "in Nice", "Nice,
#: France" and the like are places. Folded.
ORDINARY = frozenset(
    """breves toyota nokia kohler hershey date mach kure mitte forth
    nice reading mobile victoria orange best bath sale deal police media march union mary male
    split same most man bar much along ham of less such lens tours enterprise liberal independence
    commerce industry paradise eagle villa young price hope faith grace liberty freedom justice
    lincoln washington jackson madison jefferson franklin clinton hamilton cleveland
    douglas howard stanley douala santiago san francisco diego maria santa rosa florence austin
    charlotte savannah georgia jordan chad chelsea brooklyn kent carson logan mason
    tyler preston marshall warren wayne bedford gary troy salem normal surprise rugby buffalo
    peace boulder college university centre center city park field green golden mission
    coast harbour sur plus central delta sierra colon leon pau mans vienne valence le la sa so as an
    at or ho wa bo kin may june april august central north south east west general major minor
    imperial royal
    congress parliament world news sun star times mirror standard guardian nation union alliance
    mission concord concordia progress victory bishop cardinal prince king queen duke knight fisher
    hunter miller cook carpenter smith baker mason turner taylor walker parker porter palmer
    barry barton benson bolton brandon bristol burton byron calhoun camden campbell carlisle carter
    chester clayton cooper crawford crosby dalton darwin davidson dawson denton dixon dover duncan
    durham elgin elliot ellis euclid everett fairfield fleming forest foster fulton garner gilbert
    grant graham greenwood griffin hanover harrison hartford hastings hayward helena henderson
    holland hudson humble hyde irvine irving jasper kearney keller lamar lancaster laurel lawrence
    lee lewis lexington livingston lowell ludlow lynn macon malone manning marion martin
    medina melrose milton monroe montgomery morgan morton moses murray nelson newton
    norman oliver perry pierre plymouth powell quincy raleigh randolph raymond redmond reed
    richmond riley roberts roosevelt ross roy russell sandy scott selma seymour shannon
    sharon shelby sheldon sherman sidney simon somerset spencer springfield stafford sterling
    stewart stratford sullivan summit sutton temple terrell thomas thornton trenton vernon vincent
    wallace walton warwick watson webster wells wesley wilson winchester windsor winston woodstock
    wright york""".split()
)
