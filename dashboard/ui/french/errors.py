"""What went wrong and what would mend it, in French, beside the English of the errors.

Those that a reader meets on the page: addresses that are not fetched, files that are not read,
decisions that cannot be kept, a store that is away. What is told on the command line alone is not
in here. As :mod:`dashboard.ui.french.phrases`: sentence by sentence.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.ui.french.grammar import typographic

_FETCHING: Mapping[str, str] = {
    "{name}, not fetched: {rest}": "{name}, non récupéré : {rest}",
    "The site asks for a login (401).": "Le site demande une identification (401).",
    "The site asks for a payment (402).": "Le site demande un paiement (402).",
    "The site refuses to give it out (403).": "Le site refuse de la donner (403).",
    "The site has no such page (404).": "Le site n’a pas cette page (404).",
    "The page was taken down (410).": "La page a été supprimée (410).",
    "The site asks to come back later (429).": "Le site demande de revenir plus tard (429).",
    "The page is withheld for legal reasons (451).": "La page est retenue pour raisons légales (451).",
    "The site is down for the moment (503).": "Le site est momentanément indisponible (503).",
    "The site answered with an error ({status}).": "Le site a répondu par une erreur ({status}).",
    "Open it in a browser, save the page and read the file.": (
        "Ouvrez-la dans un navigateur, enregistrez la page et lisez le fichier."
    ),
    "Try again later.": "Réessayez plus tard.",
    "It redirects more than {count} times.": "Elle redirige plus de {count} fois.",
    "It redirects to something that is no address.": (
        "Elle redirige vers ce qui n’est pas une adresse."
    ),
    "The site asks for {seconds} seconds between requests (robots.txt).": (
        "Le site demande {seconds} secondes entre deux requêtes (robots.txt)."
    ),
    "Many ask this site just now.": "Beaucoup de demandes vont vers ce site en ce moment.",
    "No complete answer came within {seconds} seconds.": (
        "Aucune réponse complète en {seconds} secondes."
    ),
    "It leads to {what} ({address}).": "Elle mène à {what} ({address}).",
    "an address of a tunnel": "une adresse de tunnel",
    "no internet address": "ce qui n’est pas une adresse internet",
    "an unspecified address": "une adresse indéterminée",
    "a loopback address": "une adresse de cette machine",
    "a link-local address": "une adresse locale",
    "a multicast address": "une adresse de multidiffusion",
    "a private address": "une adresse privée",
    "an address outside the public internet": "une adresse hors de l’internet public",
    "Only public addresses are fetched.": "Seules les adresses publiques sont récupérées.",
    "Fetching addresses is switched off, so that nothing leaves this machine.": (
        "La récupération d’adresses est désactivée, pour que rien ne quitte cette machine."
    ),
    "Allow it, or save the page and read the file.": (
        "Autorisez-la, ou enregistrez la page et lisez le fichier."
    ),
    "The site has no address.": "Le site n’a pas d’adresse.",
    "Check the address.": "Vérifiez l’adresse.",
    "The site asks programs not to fetch it (robots.txt).": (
        "Le site demande aux programmes de ne pas la récupérer (robots.txt)."
    ),
    "Only http and https are fetched.": "Seuls http et https sont récupérés.",
    "Save the page and read the file.": "Enregistrez la page et lisez le fichier.",
    "The address carries a name or password.": ("L’adresse contient un nom ou un mot de passe."),
    "Leave them out.": "Enlevez-les.",
    "This is no address.": "Ceci n’est pas une adresse.",
    "It is no address.": "Ce n’est pas une adresse.",
    "Begin it with https:// or http://.": "Commencez par https:// ou http://.",
    "Copy it from the browser again.": "Copiez-la de nouveau depuis le navigateur.",
    "There is no such site, or no connection.": "Ce site n’existe pas, ou il n’y a pas de connexion.",
    "Its certificate is not valid.": "Son certificat n’est pas valable.",
    "The site does not answer.": "Le site ne répond pas.",
    "It has more than {size} MB.": "Elle dépasse {size:n} Mo.",
    "The site packs it in a way that was not asked for.": (
        "Le site la compresse d’une manière qui n’a pas été demandée."
    ),
    "The answer broke off.": "La réponse s’est interrompue.",
    "The answer is damaged.": "La réponse est endommagée.",
    "{name}: the site answers slowly, and {count} entry was not read.": (
        "{name} : le site répond lentement, et {count} entrée n’a pas été lue."
    ),
    "{name}: the site answers slowly, and {count} entries were not read.": (
        "{name} : le site répond lentement, et {count} entrées n’ont pas été lues."
    ),
    "Refresh again to go on with them.": "Actualisez de nouveau pour continuer.",
    "{name} gave no answer ({error}).": "{name} n’a pas répondu ({error}).",
    "Check the connection and try again later.": "Vérifiez la connexion et réessayez plus tard.",
    "{name} gave an answer that cannot be read.": "La réponse de {name} est illisible.",
    "Try again later, or place the name on the map.": (
        "Réessayez plus tard, ou placez le nom sur la carte."
    ),
    "A look-up is sent in your name.": "La recherche est envoyée en votre nom.",
    "Give a name or an address of yours.": "Donnez votre nom ou votre adresse.",
}

_READING: Mapping[str, str] = {
    "{name}, not read: {rest}": "{name}, non lu : {rest}",
    "{name} and what follows, not read: {rest}": "{name} et ce qui suit, non lus : {rest}",
    "Newsmap met a fault of its own in it ({fault}).": (
        "Newsmap a rencontré une erreur interne ({fault})."
    ),
    "Send it to whoever looks after Newsmap.": "Envoyez-le à la personne qui s’occupe de Newsmap.",
    "It is empty.": "Il est vide.",
    "The file is empty.": "Le fichier est vide.",
    "Was it saved completely?": "A-t-il été enregistré en entier ?",
    "Save the article's text in it.": "Enregistrez-y le texte de l’article.",
    "There is no article in it.": "Il ne contient aucun article.",
    "There are no words in it.": "Il ne contient aucun mot.",
    "There is no text in it.": "Il ne contient aucun texte.",
    "Is it the right file?": "Est-ce le bon fichier ?",
    "Is the text a picture?": "Le texte est-il une image ?",
    "Split it.": "Divisez-le.",
    "Split it into one file an article.": "Divisez-le : un fichier par article.",
    "Split it, or save the article by itself.": "Divisez-le, ou enregistrez l’article à part.",
    "It has {size} MB; up to {most} MB are read.": "Il a {size:n} Mo ; jusqu’à {most:n} Mo sont lus.",
    "Its text has {size} MB.": "Son texte a {size:n} Mo.",
    "up to {count} articles with {size} MB of text are read at once.": (
        "jusqu’à {count:n} articles avec {size:n} Mo de texte sont lus en une fois."
    ),
    "Add the rest in parts, or have newsmap read FILE read it.": (
        "Ajoutez le reste par lots, ou lisez-le avec newsmap read FILE."
    ),
    "Add them in parts, or have newsmap read FOLDER read them.": (
        "Ajoutez-les par lots, ou lisez-les avec newsmap read FOLDER."
    ),
    "{files} files with {size} MB are too much at once, and none was read: up to {most} files and "
    "{mb} MB are.": (
        "{files:n} fichiers de {size:n} Mo, c’est trop à la fois, et aucun n’a été lu : jusqu’à "
        "{most:n} fichiers et {mb:n} Mo le sont."
    ),
    "{files} files are too many at once, and none was read: up to {most} files and {mb} MB are.": (
        "{files:n} fichiers, c’est trop à la fois, et aucun n’a été lu : jusqu’à {most:n} fichiers "
        "et {mb:n} Mo le sont."
    ),
    "It is named {suffix} but is no such file inside.": (
        "Il se nomme {suffix} mais n’en est pas un."
    ),
    "Fetch or save it again.": "Récupérez-le ou enregistrez-le de nouveau.",
    "It is {what}.": "C’est {what}.",
    "a gzip file": "un fichier gzip",
    "a 7-Zip archive": "une archive 7-Zip",
    "a bzip2 file": "un fichier bzip2",
    "an xz file": "un fichier xz",
    "a picture (JPEG)": "une image (JPEG)",
    "a picture (PNG)": "une image (PNG)",
    "a picture (GIF)": "une image (GIF)",
    "a picture (TIFF)": "une image (TIFF)",
    "a database": "une base de données",
    "a program": "un programme",
    "a sound file": "un fichier audio",
    "a Word document": "un document Word",
    "an Excel workbook": "un classeur Excel",
    "a PowerPoint file": "un fichier PowerPoint",
    "an OpenDocument file": "un fichier OpenDocument",
    "an e-book (EPUB)": "un livre numérique (EPUB)",
    "Unpack it first.": "Décompressez-le d’abord.",
    "Unpack it, or pack it as ZIP.": "Décompressez-la, ou faites-en un ZIP.",
    "Run text recognition (OCR) over it.": "Passez-la à la reconnaissance de texte (OCR).",
    "Run text recognition over it (OCR, such as ocrmypdf) and read the result.": (
        "Passez-le à la reconnaissance de texte (OCR, par exemple ocrmypdf) et lisez le résultat."
    ),
    "Export its articles as CSV or JSON lines.": "Exportez-en les articles en CSV ou en lignes JSON.",
    "Was the wrong file chosen?": "Un mauvais fichier a-t-il été choisi ?",
    "Write down what is said in it.": "Transcrivez ce qui s’y dit.",
    "Save it as DOCX.": "Enregistrez-le en DOCX.",
    "Save it again as DOCX.": "Enregistrez-le de nouveau en DOCX.",
    "Save it as PDF.": "Enregistrez-le en PDF.",
    "Save it as HTML.": "Enregistrez-la en HTML.",
    "Save it as UTF-8.": "Enregistrez-le en UTF-8.",
    "Save it again as UTF-8.": "Enregistrez-le de nouveau en UTF-8.",
    "Save it as .eml or text.": "Enregistrez-le en .eml ou en texte.",
    "Save the sheet as CSV.": "Enregistrez la feuille en CSV.",
    "Save the article as HTML or text.": "Enregistrez l’article en HTML ou en texte.",
    "Save the article as text.": "Enregistrez l’article en texte.",
    "Save the article as text, HTML, PDF or DOCX.": (
        "Enregistrez l’article en texte, HTML, PDF ou DOCX."
    ),
    "Save the article's text by itself.": "Enregistrez le texte de l’article à part.",
    "Save a copy without one.": "Enregistrez une copie sans mot de passe.",
    "It is locked with a password.": "Il est protégé par un mot de passe.",
    "It is an Office file locked with a password.": (
        "C’est un fichier Office protégé par un mot de passe."
    ),
    "It is an Office file of before 2007.": "C’est un fichier Office d’avant 2007.",
    "It is an Outlook message.": "C’est un message Outlook.",
    "It is a tar archive.": "C’est une archive tar.",
    "It is an archive inside another file.": "C’est une archive dans un autre fichier.",
    "Unpack it and read it by itself.": "Décompressez-la et lisez-la à part.",
    "It lies too deep inside other files.": "Il est trop loin à l’intérieur d’autres fichiers.",
    "Save it by itself.": "Enregistrez-le à part.",
    "It is XML, but neither a feed nor a page.": "C’est du XML, mais ni un flux ni une page.",
    "It holds binary data, not text.": "Il contient des données binaires, pas du texte.",
    "It is damaged as {what} ({error}).": "Il est endommagé en tant que {what} ({error}).",
    "The archive is empty.": "L’archive est vide.",
    "Pack it again.": "Refaites-la.",
    "There is no page in it.": "Il ne contient aucune page.",
    "No article was found in this page; it may build its text by script, or be a list.": (
        "Aucun article n’a été trouvé dans cette page ; elle compose peut-être son texte par script, "
        "ou c’est une liste."
    ),
    "Open it in a browser, copy the article's text and paste it.": (
        "Ouvrez-la dans un navigateur, copiez le texte de l’article et collez-le."
    ),
    "Its page holds no text, only pictures of it.": "Sa page ne contient pas de texte, seulement son image.",
    "Its {count} pages hold no text, only pictures of it.": (
        "Ses {count} pages ne contiennent pas de texte, seulement des images."
    ),
    "It has {count} pages; up to {most} are read.": "Il a {count} pages ; jusqu’à {most} sont lues.",
    "None of its pages can be read.": "Aucune de ses pages n’est lisible.",
    "Open it and print it to a new PDF.": "Ouvrez-le et imprimez-le dans un nouveau PDF.",
    "There is no text in this mail.": "Ce courriel ne contient pas de texte.",
    "Is the article a picture, or behind a link?": (
        "L’article est-il une image, ou derrière un lien ?"
    ),
    "There is no mail in it.": "Il ne contient aucun courriel.",
    "The mail is encrypted.": "Le courriel est chiffré.",
    "Open it in your mail program and save its text.": (
        "Ouvrez-le dans votre messagerie et enregistrez son texte."
    ),
    "There is no RSS or Atom feed in it.": "Il ne contient aucun flux RSS ou Atom.",
    "Check the feed's address in a browser.": "Vérifiez l’adresse du flux dans un navigateur.",
    "The feed carries no text for this entry.": "Le flux ne donne pas de texte pour cette entrée.",
    "Read the page it links to.": "Lisez la page vers laquelle elle renvoie.",
    "There is nothing to read.": "Il n’y a rien à lire.",
    "There is no such folder.": "Ce dossier n’existe pas.",
    "Name a folder of text files.": "Indiquez un dossier de fichiers texte.",
    "It holds no text file.": "Il ne contient aucun fichier texte.",
    "Put articles into it as .txt files.": "Mettez-y des articles en fichiers .txt.",
    "Of a folder that is shown as it is, only text files (.txt) are read.": (
        "D’un dossier montré tel quel, seuls les fichiers texte (.txt) sont lus."
    ),
    "Take the folder into the store with newsmap read FOLDER, and show that: newsmap serve, without a "
    "folder.": (
        "Reprenez le dossier dans la base avec newsmap read DOSSIER, et montrez-la : newsmap serve, "
        "sans dossier."
    ),
    "It cannot be opened ({error}).": "Il ne peut pas être ouvert ({error}).",
    "Check that it exists and may be read.": "Vérifiez qu’il existe et peut être lu.",
    "this very text was removed before.": "ce texte même a été retiré auparavant.",
    "Put it back in place of adding it: under “Removed” on the page, or with newsmap store put-back "
    "{id}.": (
        "Remettez-le au lieu de l’ajouter : sous « Retirés » sur la page, ou avec newsmap store "
        "put-back {id}."
    ),
    "this very text was erased from the store, and is not taken in again.": (
        "ce texte même a été effacé de la base, et n’y est pas repris."
    ),
    "Who looks after the store may allow it: newsmap store readmit {id}.": (
        "Le responsable de la base peut l’autoriser : newsmap store readmit {id}."
    ),
}

_DECIDING: Mapping[str, str] = {
    "A decision needs the name of who made it.": "Une décision demande le nom de son auteur.",
    "Give your name.": "Donnez votre nom.",
    "The claim reads like that already.": "L’affirmation se lit déjà ainsi.",
    "Confirm it, or change a field.": "Confirmez-la, ou changez un champ.",
    "Such a claim stands on these words already.": (
        "Une telle affirmation s’appuie déjà sur ces mots."
    ),
    "Edit that one, or copy the words that say the other.": (
        "Modifiez celle-là, ou copiez les mots qui disent l’autre."
    ),
    "Say what happened: one of {kinds}.": "Dites ce qui s’est passé.",
    "A claim needs a place.": "Une affirmation demande un lieu.",
    "Choose a name of the article.": "Choisissez un nom de l’article.",
    "A population needs its figure.": "Une population demande son chiffre.",
    "Copy its words, such as 15,000 people.": "Copiez ses mots, comme 15 000 habitants.",
    "Those words hold no one distance.": "Ces mots ne contiennent pas une distance précise.",
    "Copy its words, such as 25 km from Goma.": "Copiez ses mots, comme à 25 km de Goma.",
    "The sentence does not hold {quote}.": "La phrase ne contient pas {quote}.",
    "The article does not print {quote}.": "L’article ne contient pas {quote}.",
    "Copy the words as they stand.": "Copiez les mots tels quels.",
    "{quote} is not one figure of people.": "{quote} n’est pas un nombre de personnes.",
    "Give the figure with the people it counts, such as some 2,000 people.": (
        "Donnez le chiffre avec les personnes comptées, comme quelque 2 000 personnes."
    ),
    "quantity.low is {low}, above quantity.high {high}.": (
        "« Au moins » vaut {low:n}, plus que « Au plus », {high:n}."
    ),
    "time.earliest {first} is after time.latest {last}.": (
        "Le premier jour, {first}, suit le dernier, {last}."
    ),
    "Swap the two.": "Échangez les deux.",
    "{point} is no point.": "{point} n’est pas un point.",
    "Write latitude and longitude: -1.43, 28.07.": "Écrivez latitude et longitude : -1.43, 28.07.",
    "{point} is not on the globe: latitude goes to 90, longitude to 180.": (
        "{point} n’est pas sur le globe : la latitude va jusqu’à 90, la longitude jusqu’à 180."
    ),
    "Are the two swapped?": "Les deux sont-elles inversées ?",
    "{point} has a sign and a letter.": "{point} a un signe et une lettre.",
    "Give one of them: -1.43 or 1.43 S.": "Donnez l’un des deux : -1.43 ou 1.43 S.",
    "Taking a decision back needs the name of who does.": (
        "Annuler une décision demande le nom de qui l’annule."
    ),
    "Decision {id} was taken back already by {name}.": (
        "La décision {id} a déjà été annulée par {name}."
    ),
    "Decide anew to bring it back.": "Décidez de nouveau pour la rétablir.",
    "Article {id} was erased.": "L’article {id} a été effacé.",
    "Nothing can be decided on it.": "Rien ne peut y être décidé.",
    "Article {id} is not in the store.": "L’article {id} n’est pas dans la base.",
    "Article {id} was removed already.": "L’article {id} a déjà été retiré.",
    "Article {id} is not among the removed ones.": "L’article {id} n’est pas parmi les retirés.",
    "Article {id} cannot be put back: another text, {new}, has come to its address since.": (
        "L’article {id} ne peut pas être remis : un autre texte, {new}, est venu à son adresse depuis."
    ),
    "Remove that one first.": "Retirez d’abord celui-là.",
    "Removing an article, or putting it back, needs a name.": (
        "Retirer ou remettre un article demande un nom."
    ),
}

_STORE: Mapping[str, str] = {
    "{store}: too many people use it at once.": "{store} : trop de personnes l’utilisent à la fois.",
    "{store}: somebody else is writing to it for too long.": (
        "{store} : quelqu’un d’autre y écrit depuis trop longtemps."
    ),
    "{store}: somebody else is writing the same records.": (
        "{store} : quelqu’un d’autre écrit les mêmes données."
    ),
    "Try again in a moment.": "Réessayez dans un instant.",
    "{store}: the disk is full; what was saved before is safe.": (
        "{store} : le disque est plein ; ce qui était enregistré est sauf."
    ),
    "{store}: its disk is full; what was saved before is safe.": (
        "{store} : son disque est plein ; ce qui était enregistré est sauf."
    ),
    "Make room and try again.": "Faites de la place et réessayez.",
    "{store}: it was here, and is gone.": "{store} : elle était là, et n’y est plus.",
    "Put it back, or start Newsmap again.": "Remettez-la, ou relancez Newsmap.",
    "{store}: it may only be read.": "{store} : la lecture seule est permise.",
    "Give yourself the right to write there.": "Donnez-vous le droit d’y écrire.",
    "{store}: it is damaged, or not a Newsmap store; it was left as it is.": (
        "{store} : endommagée, ou pas une base Newsmap ; elle a été laissée telle quelle."
    ),
    "{store}: it is damaged; it was left as it is.": (
        "{store} : endommagée ; elle a été laissée telle quelle."
    ),
    "Restore a backup into a new store.": "Restaurez une sauvegarde dans une nouvelle base.",
    "{store}: the database is away.": "{store} : la base de données est injoignable.",
    "Check that its server runs and can be reached, then try again; what was saved is safe.": (
        "Vérifiez que son serveur tourne et répond, puis réessayez ; ce qui était enregistré est sauf."
    ),
    "Newsmap met a fault of its own ({error}).": "Newsmap a rencontré une erreur interne ({error}).",
}

ERRORS: Mapping[str, str] = typographic({**_FETCHING, **_READING, **_DECIDING, **_STORE})
