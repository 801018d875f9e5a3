"""Verbs and nouns of moving, by what they make of the places around them: English and French.

A row may be extended without touching the code.
"""

from __future__ import annotations

from dashboard.core.displacements.words.colloquial import COLLOQUIAL
from dashboard.core.displacements.words.english_moving import ENGLISH
from dashboard.core.displacements.words.english_phrasal import PHRASAL
from dashboard.core.displacements.words.french_moving import FRENCH
from dashboard.core.displacements.words.french_phrases import FRENCH_PHRASES
from dashboard.core.displacements.words.more_verbs import MORE
from dashboard.core.displacements.words.senses import Frame, Sense, senses_of
from dashboard.model import Measure, Movement

#: The commonest words of moving, form by form.
_CORE: dict[str, Sense] = {
    # "5,000 people fled Sake", "la fuite des habitants de Kibati"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms="""forced to leave, had to leave, fled, flee, fleeing, flees, ran away,
        running away, ran for their lives, took flight, escaped, escaping, to escape,
        abandoned their homes, abandoned their villages, left their homes,
        leave their homes, leaving their homes, left their villages, take flight,
        exodus, enfuis, enfuies, enfui, enfuient, s'enfuir, fui, fuient, fuyant, fuir,
        fuit, fuyaient, fuite, fuis, fuyait, exode, pris la fuite, quitté leurs maisons,
        gotten away, got away, getting away,
        quitté leurs villages, abandonné leurs maisons, abandonné leurs villages,
        quitter leurs maisons, sauve-qui-peut""",
    ),
    # "1,500 people left Ntoto", "quelque 900 ménages ont quitté ses quartiers"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""left, leave, leaving, leaves, abandoned, abandoning, deserted, quit,
        quits, quitting, vacated, withdrawn, departed, packed up, pulled out, quitté,
        quittent, quittant, quitter, quitte, quittaient, abandonné, abandonnent,
        abandonner, déserté, désertent, désertant""",
    ),
    # "400 households walked to Kashebere", "des centaines de personnes ont marché vers"
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""went, gone, going, walked, walking, walk, moved, moving, move, moves,
        headed, heading, head, travelled, traveled, travelling, crossed, crossing,
        cross, crosses, trekked, trekking, streamed, streaming, pouring, poured, pour,
        set off, set out, made their way, make their way, making their way,
        movement of people, movements of people, movement of civilians, movements of civilians,
        population movement, population movements,
        took the road, took the opposite road, on the road, on the track, on the move,
        ran, running, spilled, spilling, sent, boarded, took the southern road,
        took the northern road, rushed, journeyed, converged, carry, carried, drifted,
        climbed, rowed, paddled, sailed, set sail, push on, pushed on,
        mouvements de population, mouvements de populations, mouvement de population,
        mouvement massif de population, mouvements massifs de population,
        mouvement massif de populations, mouvements massifs de populations,
        important mouvement de population,
        partit, sont partis, marché, marchent, marcher, allés, allées, allé, partis,
        partent, parti, partie, parties, partir, dirigés, dirigent, dirigées, dirigeant,
        diriger, dirigé, traversé, traversent, traverser, traversant, franchi,
        franchissent, franchir, passés, passées,
        passer, prennent la direction, prennent le chemin, prennent la route,
        prenaient la direction, pris le chemin, pris la route, pris la direction,
        convergé, convergent, en route, sur la route, sur la piste, montés,
        descendus, bougé, pushing on, pushes on""",
    ),
    # "P-7 reached Kibua", "ont regagné Sake" stands with the returns
    **senses_of(
        Frame.REACH, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""reached, reaching, reach, reaches, gagné, gagnent, gagner, gagnant,
        rejoint, rejoignent, rejoindre, atteint, atteignent, atteindre""",
    ),
    # "85 newly arrived families", "ont trouvé refuge à Minova"
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""arrived, arriving, arrive, arrives, newly arrived, turned up,
        showed up, entered, came, come, coming, influx, have been registered in,
        were registered in, est arrivée, est arrivé, arrivés, arrivées, arrivé, arriver,
        arrivent, arrivant, afflux, venus, venues, viennent, accourus, installés,
        installées, installé, installent, s'installer""",
    ),
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms="""seek safety, to safety, sought refuge, seeking refuge, seek refuge,
        asked for asylum, applied for asylum, requested asylum,
        seeks refuge, taken refuge, took refuge, taking refuge, take refuge,
        found refuge, finding refuge, find refuge, sought shelter, seeking shelter,
        took shelter, taken shelter, taking shelter, found shelter, sought safety,
        looked for safety,
        looking for safety, looked for refuge, looking for refuge, looked for shelter,
        seeking safety, sought sanctuary, sought asylum, seeking asylum,
        in search of safety, kutafuta hifadhi, wakitafuta hifadhi, wametafuta hifadhi,
        walitafuta hifadhi, wanatafuta hifadhi, kupata hifadhi, wamepata hifadhi,
        wakipata hifadhi, wanapata hifadhi, trouvé refuge, trouver refuge,
        trouvent refuge, trouvant refuge, cherché refuge, chercher refuge,
        cherchent refuge, pris refuge, se réfugier, se réfugient, se sont réfugiés,
        s'est réfugié, s'est réfugiée, s'étaient réfugiés, se sont réfugiées,
        trouvé abri, mis à l'abri, demandé l'asile""",
    ),
    # "200,000 people are sheltering in camps around Goma", "vivent dans des sites"
    **senses_of(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="""slept, are in, are at, are now in, are currently in, is in, sont à,
        sont dans, sont au, se trouvent, se trouve, wako, living, live, lives, lived,
        sheltering, sheltered, hosted, camped, camping, staying, stay, sleeping, sleep,
        hiding, hide, hidden, stranded, stuck, squeezed, crammed, crowded, housed,
        accommodated, encamped, scattered, residing, reside, settled, gathered, massed,
        huddled, registered, counted, remain, remained, protected, inside, vivent,
        vivant, vivre, vivaient, hébergés, hébergées, abrités, abritées, dorment,
        dormir, dormant, entassés, entassées, cachés, cachées, campent, logés, logées,
        bloqués, bloquées, regroupés, regroupées, cantonnés, massés, accueillis,
        cantonnées, massées,
        accueillies, recensés, recensées, recensée, enregistrés, enregistrées, enregistré,
        enregistrée, hébergée, accueillie, signalée,
        restent, restés, préféré rester, préfèrent rester, préférant rester, choisi de rester,
        contraints de rester, obligés de rester, éparpillés, passent la nuit, passent leurs nuits,
        passer la nuit, répartis, réparties""",
    ),
    # "Kanyabayonga already shelters 87,000 displaced people", "La ville accueille"
    **senses_of(
        Frame.HOST, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="""nyumbani kwa, hosts, host, hosting, shelters, shelter, houses,
        accommodates, accommodate, harbours, harbors, home to, been home to, taken in, took in,
        taking in, takes in, absorbed, now has, now hosts, accueille, accueillent,
        accueillait, accueilli, accueillir, abrite, abritent, abritait, abritaient, abriter,
        abritant, hébergeaient, hébergeant, accueillaient, accueillant,
        héberge, hébergent, hébergeait, héberger, compte, comptent, comptait""",
    ),
    # "Kaziba and Nzibira receive people from Mwenga", "Minova a reçu 300 ménages"
    **senses_of(
        Frame.HOST, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""receive, receives, received, receiving, welcomed, welcomes,
        laissé entrer, laisse entrer, laissent entrer, laissé passer, let in, lets in,
        welcoming, recevons, accueillons, hébergeons,
        reçoit, reçoivent, reçu, recevoir, reçus, accueilli de nouveaux""",
    ),
    # "raids have uprooted 26,000 people", "déplacées depuis le 1er février"
    **senses_of(
        Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=True,
        forms="""have driven, has driven, had driven, is driving, are driving, was driving,
        out of a town, out of the town,
        out of town, out of the city,
        out of the area, out of their villages, from their homes, out of their homes,
        from their villages, displaced, displaces, displace, displacing, displacement,
        displacements, uproot, uprooted, uprooting, uproots, forced from, driven from,
        drove from, forced out of, driven out of, chased from, chased out of,
        made homeless, lost their homes, déplacé, déplacés, déplacée, déplacées,
        déplacement, déplacements, deplaces, déraciné, déracinés, déracinées, chassé,
        chassés, chassées""",
    ),
    # "gone back to villages in Masisi", "ont regagné Sake"
    **senses_of(
        Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True,
        forms="""returned, returning, return, returns, went home, gone home, going home,
        go home, trickling back, trickle back, streaming back, streamed back,
        heading back, headed back, head back, flocked back, make their way back,
        making their way back, made their way back, gone back, went back, going back,
        go back, came back, come back, coming back, moved back, moving back, back home,
        returnees, returnee, repatriated, repatriation, homecoming, on their way home,
        walked back, walked home, headed home, heading home, trickled back, retournés,
        retournées, retourné, retourner, retournent, retournée, rentrés, rentrées,
        rentré, rentrer, rentrent, revenus, revenues, revenir, reviennent, retour,
        retours, rapatriés, rapatriées, rapatriement, rapatrié""",
    ),
    **senses_of(
        Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True,
        forms="regagné, regagnent, regagner, regagnant, réintégré, réintègrent, réintégrer",
    ),
    # "we have moved 620 families from Plaine Savo to Kigonze", "a transféré 95 ménages"
    **senses_of(
        Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, strong=False,
        forms="""relocated, relocate, relocating, relocation, transferred, transferring,
        transfer, evacuated, evacuating, evacuate, evacuation, bused, bussed, flown,
        resettled, airlifted, moved by, were moved, was moved, been moved, have moved,
        has moved, trucked, ferried, transféré, transférés, transférées, transférer,
        dropped off, transférons, évacuons, transportons, relogeons, a relogé, ont relogé,
        ont été relogés, ont été relogées, réinstallons, transfert,
        relocalisé, relocalisés, relocalisées, relocalisation, évacué,
        évacués, évacuées, évacuer, évacuation, délocalisé, délocalisés, délocalisées,
        délocalisation, réinstallés, réinstallées, acheminés""",
    ),
    # "families were evicted from the sites around Goma", "délogés"
    **senses_of(
        Frame.EVICT, Movement.EVICTION, Measure.FLOW, strong=True,
        forms="""evicted, evicting, eviction, evictions, expelled, expelling, expulsion,
        expulsions, dislodged, clear out, délogés, délogées, délogé, expulsés,
        expulsées, expulsé, déguerpi, déguerpis, déguerpir, déguerpissement""",
    ),
    # "Kashebere empties in its turn", "Katana, Miti et Lwiro se vident"
    **senses_of(
        Frame.EMPTY, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""empties, emptied, empty, emptying, deserted by, was deserted,
        were deserted, vident, vide, vidé, vidée, vidés, vidées, vidait, désert,
        déserte, désertes, déserts, désertée, désertés""",
    ),
}  # fmt: skip

#: Further words; the regular verbs by their plain form. Where a form stands above as well, that
#: row holds.
_FURTHER: dict[str, Sense] = {
    # "took to the hills", "ont détalé", "ont laissé leurs maisons"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms="""took to their heels, taken to their heels, took to the hills,
        taken to the hills, took to the bush, taken to the bush, took to the road,
        taken to the road, took to the roads, ran off, run off, running from, ran from,
        run from, on the run, forced to flee, forced to run, forced to abandon,
        had to flee, had to abandon, compelled to leave, obliged to leave,
        left everything behind, left everything, left home, leave home, leaving home,
        left their houses, left their fields, left their farms, left their village,
        left their hamlets, abandoned their houses, abandoned their fields,
        abandoned their farms, abandoned their hamlets, abandon their homes,
        abandon their villages, abandoning their homes, abandoning their villages,
        deserted their homes, deserted their villages, vacated their homes,
        prennent la fuite, prendre la fuite, prenant la fuite, prenaient la fuite,
        en fuite, fugitifs, se sauver, se sont sauvés, se sauvent, fuyaient, fuirent,
        fuite massive, enfuir, enfuyant, enfuyaient, contraints de partir,
        contraintes de partir, forcés de partir, obligés de partir, contraint de fuir,
        contraints de fuir, contraintes de fuir, forcés de fuir, obligés de fuir,
        contraints de quitter, contraintes de quitter, forcés de quitter,
        obligés de quitter, dû quitter, dû fuir, dû partir, dû abandonner, dû se déplacer,
        pris leurs jambes à leur cou, pris le large,
        laissé leurs maisons, laissé leurs villages, laissé leurs champs,
        laissant leurs maisons, laissé derrière, laissant derrière, plié bagage,
        quitté leur village, quitté leurs domiciles, quitté leurs habitations,
        quitté leurs milieux, quitté leurs localités, quitté leurs foyers,
        quittent leurs maisons, quittent leurs villages, quittent leur village,
        abandonné leur village, abandonné leurs habitations, abandonné leurs champs,
        abandonné leurs domiciles, abandonnent leurs maisons, abandonnent leurs villages,
        abandonner leurs maisons, abandonner leurs villages, abandonnant leurs maisons,
        abandonnant leurs villages, quittant leurs maisons, quittant leurs villages,
        déserté leurs maisons, déserté leurs villages, vidé leurs maisons,
        renoncé à leurs maisons, renoncé à leurs cases, renoncé à leurs champs,
        ruée, débandade, sauve qui peut,
        acha nyumba, acha makazi, acha vijiji, kuacha nyumba zao, kuacha makazi yao,
        kuacha vijiji vyao, wameacha nyumba zao, wameacha makazi yao, wameacha vijiji vyao,
        waliacha nyumba zao, waliacha makazi yao, waliacha vijiji vyao,
        wakiacha nyumba zao, wakiacha makazi yao, wameyaacha makazi yao,
        wameziacha nyumba zao, waliyaacha makazi yao, wakaacha nyumba zao,
        kuyahama makazi yao, kuyaacha makazi yao, kupoteza makazi, wamepoteza makazi,
        walipoteza makazi, waliopoteza makazi, wakipoteza makazi, wanapoteza makazi,
        kukosa makazi, wamekosa makazi, walikosa makazi, waliokosa makazi, wakikosa makazi,
        kupoteza makaazi, wamepoteza makaazi, walipoteza makaazi, waliopoteza makaazi,
        wamekosa makaazi, kuachwa bila makazi, wameachwa bila makazi, waliachwa bila makazi""",
        english="flee bolt decamp", french="détaler décamper échapper",
    ),
    # "cleared out of Sake", "ont délaissé Samboko"
    **senses_of(
        Frame.FLEE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""cleared out, clearing out, moved out, moving out, got out, get out,
        getting out, set out from, sortis de, sortis, sortir, sortent, sorties, sorti,
        renoncé à, walked out of, slipped away, slipped out, went away, gone away,
        quittèrent, trickled out, streamed out, streaming out, poured out, pouring out,
        filed out, driven off, driven away""",
        english="desert vacate abandon quit*",
        french="quitter abandonner déserter délaisser",
    ),
    # "filed past the barrier to Sake", "ont afflué vers Sake"
    **senses_of(
        Frame.GO, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""fled on to, fled on towards, fled on into, fled on again,
        scattered to, scattered towards, scattered into, gone on,
        repartis pour, repartis vers, reparties pour, reparties vers, reparti pour, reparti vers,
        repartis aussitôt, reparties aussitôt, went on,
        went down, went up, go up, go down, went over,
        gone over, made for, making for, make for, made it across, got across, on foot,
        on the roads, ran for, drove, driven to, rode, waded, across the border since,
        heads for, take to the water, took to the water, took to boats, on their way,
        pressed on, carried on, kept going, kept walking, moved on, moving on, swam,
        swept, spread out, split, set foot, crossings, en chemin, sur les routes, à pied,
        prendre la route, prendre le chemin, prendre la direction, prenant la route,
        prenant la direction, prirent la route, prirent le chemin, mis en route,
        mis en marche, mettent en route, mis le cap, mettent le cap, franchi la frontière,
        franchit, franchissant, franchissaient, va, vont, allaient, alla, aller,
        s'en sont allés, traversée, traversées, traversee, poussé jusqu'à,
        poussé plus loin, poursuivi leur route, poursuivi leur chemin,
        poursuivi jusqu'à, continué jusqu'à, continué vers, continuent vers, en exil,
        exilés, exilé, exilées, passent la frontière, passé la frontière""",
        english="""file~ trudge tramp~ wade stream~ pour embark sail~ canoe~ cycle~ hike~ flock~
        swarm~ surge~ throng~ stagger slip* disperse scatter straggle trek* journey~ walk~
        cross~ head~ row~ paddle~ hurry~ troop~ traipse proceed spill~ flow~ swell~ wander
        descend rush~ race~ travel~""",
        french="""converger refluer déverser embarquer pagayer ramer
        cheminer traverser errer disperser éparpiller marcher monter grimper diriger
        déplacer amorcer""",
    ),
    # "made it to Sake", "ont rallié Sake"
    **senses_of(
        Frame.REACH, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""made it to, got to, get to, getting to, rejoignant, rejoignaient,
        rejoints, ralliés, atteignant, atteignaient, atteints, gagnaient, gagna,
        gagnèrent, swelled, swamped, flooded, overwhelmed, envahi, inondé""",
        english="reach", french="gagner rallier",
    ),
    # "have poured into Sake", "ont débarqué à Sake"
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""poured into, pouring into, pour into, streamed into, streaming into,
        stream into, flooded into, flooding into, flocked to, flocked into, crowded into,
        crowding into, packed into, crammed into, squeezed into, piled into, trickled into,
        trickle into, trickles into, trickling into, flowed into, flowing into,
        spilled into, surged into, come in,
        came in, coming in, ended up, end up, washed up, made it, came ashore,
        been received, were received, was received, are received,
        is received, being received, new arrivals, newcomers, arrivals,
        have been registered since, on arrival, venir, venaient, vient, vinrent, venait,
        parvenus, parvenues, parvenir, parviennent, accourent, accouru, accourues,
        accourir, arrivées massives, arrivée massive, arrivaient, arriva, arrivèrent,
        arrivée, flux, vague""",
        english="arrive enter land~ disembark alight~ converge",
        french="arriver débarquer déferler aboutir échouer atterrir accoster installer installer",
    ),
    # "took cover in the church", "ont trouvé asile à Goma", "s'abritent à Sake"
    **senses_of(
        Frame.ARRIVE, Movement.FLIGHT, Measure.FLOW, strong=True,
        forms="""taken cover, took cover, taking cover, found safety, find safety,
        finding safety, find shelter, finding shelter, sought protection,
        seeking protection, claimed asylum, applied for asylum, found asylum,
        found sanctuary, taken sanctuary, to seek refuge, to seek shelter, in search of
        refuge, in search of shelter, seeking somewhere safe, fled for safety, to find safety,
        se sont réfugiées, s'y sont réfugiés, s'y réfugier, se réfugiaient,
        se réfugiant, se seraient réfugiés, se seraient réfugiées, s'étaient réfugiées,
        s'étant réfugiés, se réfugia, se réfugièrent, s'était réfugié, s'était réfugiée,
        sont réfugiés, sont réfugiées, est réfugiée, est réfugié, étaient réfugiés,
        seraient réfugiés, étaient réfugiées, seraient réfugiées,
        trouvé asile, trouver asile, trouvent asile, cherché asile, chercher asile,
        cherchent asile, demander l'asile, trouver abri, trouvent abri, cherché abri,
        chercher abri, trouvé un abri, trouver un abri, cherché un abri,
        chercher un abri, trouvaient refuge, trouvèrent refuge, cherchant refuge,
        cherchaient refuge, trouvé un refuge, trouvé hospitalité, trouvé l'hospitalité,
        se mettre à l'abri, se mettre en sécurité, mis en sécurité, chercher la sécurité,
        se sont mis à l'abri, se mettent à l'abri, mises à l'abri, trouvé protection,
        pour s'abriter, s'abritent, s'abriter, se sont abrités, se sont abritées,
        kutafuta usalama, wakitafuta usalama, wametafuta usalama, walitafuta usalama,
        kutafuta hifadhi, kuomba hifadhi, wameomba hifadhi, waliomba hifadhi,
        walipata hifadhi, wamepewa hifadhi, walipewa hifadhi, wanaotafuta hifadhi,
        wakapata hifadhi, waliopata hifadhi, waliotafuta hifadhi, kusaka hifadhi,
        zimepata hifadhi, zilipata hifadhi, zinapata hifadhi, imepata hifadhi,
        zilizopata hifadhi, zimetafuta hifadhi, zinatafuta hifadhi, zilitafuta hifadhi,
        zimepewa hifadhi, wanaopata hifadhi, wamejihifadhi, walijihifadhi,
        wanajihifadhi, wakijihifadhi, kujihifadhi""",
    ),
    # "are packed into schools in Sake", "vivotent à Sake"
    **senses_of(
        Frame.STAY, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="""spent the night, spent the nights, spend the night, spending the night,
        spend their nights, slept rough, living rough, taken in by, put up in, put up by,
        taken in at, taken in in, given shelter, given refuge, still in, remain in,
        are left in, are left at,
        is left in, is left at, were left in, were left at, still left in, still left at,
        under tarpaulins, in tents, are now at, in the open, holed up, under canvas,
        dormi, dorment, dormaient, signalés, signalées, rapportés, rapportées,
        passé la nuit, passé plusieurs nuits, passaient la nuit,
        passent leur nuit, passé leurs nuits, recueillis, recueillies, survivent,
        survivre, vécu, massées, étaient à, étaient dans, séjournaient,
        se trouvaient, réfugiés dans, réfugiées dans, attendent, pris en charge par,
        pris en charge dans, wamelala, waliolala, wanalala""",
        english="""stay~ remain~ reside~ sleep~ camp~ cram* huddle squeeze lodge~ shelter~ languish
        cluster~ bivouac~ squat* settle pack~ wait~ host~ house~ accommodate""",
        french="""camper croupir bivouaquer entasser loger masser parquer agglutiner
        séjourner héberger abriter cantonner regrouper languir vivoter""",
    ),
    # "Musenyi holds 19,200", "recueille", "a enregistré 300 ménages"
    **senses_of(
        Frame.HOST, Movement.FLIGHT, Measure.STOCK, strong=False,
        forms="""holds, held, is holding, are holding, host to, play host to, plays host to,
        played host to, swollen by, swollen with, makes room for, made room for,
        has sheltered, have sheltered, now houses, now shelters, now holds, contains,
        taken in, recueille, recueillent, recueilli, recueillait, recueillir,
        accueillant, accueillaient, donné refuge à, donne refuge à, offre refuge à,
        offert l'hospitalité à, inahifadhi, unahifadhi, makao kwa, makao ya, makazi ya,
        makazi kwa, mwenyeji wa, wenyeji wa, hifadhi kwa""",
    ),
    # "drove 5,000 people from their homes", "a fait fuir", "a contraint au déplacement"
    **senses_of(
        Frame.DISPLACE, Movement.FLIGHT, Measure.STOCK, strong=True,
        forms="""forced out, drove out, driven out, driving out, drives out, pushed out,
        pushing out, chased away, chased off, drove off, sent fleeing, put to flight,
        forced to move, burnt out of, burned out of, bombed out of, shelled out of,
        made people flee, left homeless, rendered homeless, out of their houses,
        from their houses, from their farms, from their hamlets, from their land,
        off their land, off their farms, from their houses, uprootings, sans abri, sans abris,
        mis en fuite, mis en déroute, poussé à la fuite, poussés à la fuite,
        au déplacement, à l'exode, à l'exil, hors de leurs maisons, hors de leurs villages,
        de leurs maisons, de leurs villages, de leurs foyers, de leurs habitations,
        sur les routes, jetés sur les routes, jeté sur les routes, poussés sur les routes,
        jetées sur les routes, poussé sur les routes, lancé sur les routes""",
        english="displace uproot", french="déraciner chasser",
    ),
    # "drifted back to Sake", "ont rebroussé chemin"
    **senses_of(
        Frame.RETURN, Movement.RETURN, Measure.FLOW, strong=True,
        forms="""came home, come home, coming home, drifted back, drifting back,
        filtered back, filtering back, crept back, creeping back, crossed back,
        crossing back, turned back, turning back, turn back, sent back, driven back,
        brought back, bring back, brought home, escorted home, taken home, taken back,
        walk back, walking back, walk home, walking home, slipped back, got back,
        get back, flowed back, poured back, pouring back, ferried back, bused back,
        started back, back in their villages, back in their homes, back to their villages,
        back to their homes, back on their land, rebuilt their homes, resumed life,
        reoccupied their homes, reoccupied, ventured back, moved home, been home,
        made it home, journeyed home, travelled home, traveled home, travel home,
        to travel home, travelling home, traveling home, their own way back,
        their own way home, renvoyé, renvoyés, renvoient, renvoyées,
        repopulated, repeuplé, repeuplée, repeuplent, repeuple,
        rebroussé chemin, rebroussent chemin, rebrousser chemin, fait demi-tour,
        font demi-tour, refait le chemin, rentraient, rentra, rentrant, revenaient,
        revinrent, revient, revenait, revenant, retournaient, retournant, retournèrent,
        ramenés, ramenées, reconduits, reconduites, retrouvé leurs maisons,
        retrouvé sa maison, retrouvé leur maison, retrouvé leur foyer, retrouvé son foyer,
        retrouvé leurs villages, retrouvé leurs foyers, chemin du retour,
        chemin inverse, sens inverse, marche arrière, wamerejeshwa, walirejeshwa,
        kurejeshwa, wamerudishwa, walirudishwa, kurudishwa""",
        english="return repatriate", french="retourner rentrer regagner rapatrier",
    ),
    # "were trucked to Sake", "ont été convoyés vers Sake"
    **senses_of(
        Frame.RELOCATE, Movement.RELOCATION, Measure.FLOW, strong=False,
        forms="""handed over, handing over, were taken to, was taken to, been taken to,
        were brought to,
        been brought to, were driven to, been driven to, were sent to, been sent to,
        taken by, flown to, convoyed, conduits, conduites, conduit, emmenés, emmenées,
        transport, déménagés, wamepelekwa, walipelekwa, kupelekwa, wamesafirishwa,
        walisafirishwa, kusafirishwa, wakahamishwa""",
        english="""relocate transfer* evacuate bus~ truck~ ferry~ shuttle~ transport~ airlift~
        resettle""",
        french="""transférer relocaliser évacuer délocaliser réinstaller acheminer convoyer
        transporter déménager""",
    ),
    # "were thrown out of Sake", "ont été refoulés"
    **senses_of(
        Frame.EVICT, Movement.EVICTION, Measure.FLOW, strong=True,
        forms="""kicked out, thrown out, turned out of, cleared from, ordered out,
        ordered to leave, told to leave, given hours to leave, jetés dehors, mis dehors,
        sommés de quitter, sommés de partir, ordre de quitter,
        ordre de partir, wamefurushwa, waliondolewa, wameondolewa, kuondolewa,
        wametimuliwa, walitimuliwa, kutimuliwa, wamefukuzwa, walifukuzwa""",
        english="evict expel* dislodge deport",
        french="déloger expulser refouler déguerpir évincer",
    ),
    # "Sake is a ghost town", "Sake s'est vidé"
    **senses_of(
        Frame.EMPTY, Movement.FLIGHT, Measure.FLOW, strong=False,
        forms="""tupu, mahame, ghost town, ghost village,
        half empty, all but empty, vidés, ville fantôme,
        village fantôme, ville morte, dépeuplé, dépeuplée, dépeuplent, se dépeuple""",
        french="vider",
    ),
}  # fmt: skip

#: All words of moving by their form; forms of several words are looked up first.
SENSES: dict[str, Sense] = {
    **PHRASAL, **ENGLISH, **COLLOQUIAL, **FRENCH, **FRENCH_PHRASES, **MORE, **_FURTHER, **_CORE,
}  # fmt: skip
