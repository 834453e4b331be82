<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BrowserMenu</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Allow this address</source>
        <translation>Autoriser cette adresse</translation>
    </message>
    <message>
        <source>Show in dock</source>
        <translation>Afficher dans le panneau</translation>
    </message>
</context>
<context>
    <name>Cure</name>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Check the account's address.</source>
        <translation>Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>Enter the account's master API key; CARTO's dashboard shows it under API keys.</source>
        <translation>Saisissez la clé API principale du compte ; le tableau de bord de CARTO l’affiche sous « API keys ».</translation>
    </message>
    <message>
        <source>Enter an API key that may read the account's tables.</source>
        <translation>Saisissez une clé API qui permet de lire les tables du compte.</translation>
    </message>
    <message>
        <source>Allow this computer's address.</source>
        <translation>Autorisez l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the address that CARTO sees, or name another address service.</source>
        <translation>Saisissez l’adresse que voit CARTO, ou indiquez un autre service d’adresse.</translation>
    </message>
    <message>
        <source>Connect again to get a new certificate.</source>
        <translation>Connectez-vous de nouveau pour obtenir un nouveau certificat.</translation>
    </message>
    <message>
        <source>Choose the ZIP that CARTO's dashboard gave, unchanged.</source>
        <translation>Choisissez le ZIP fourni par le tableau de bord de CARTO, sans le modifier.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was set when the certificate was made.</source>
        <translation>Saisissez la phrase secrète définie à la création du certificat.</translation>
    </message>
    <message>
        <source>Check the network connection, and the proxy in QGIS's options under Network.</source>
        <translation>Vérifiez la connexion au réseau, et le proxy dans les options de QGIS, sous « Réseau ».</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, and try again.</source>
        <translation>Ouvrez un navigateur web, identifiez-vous sur le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Add the certificate authority that your administrator names to QGIS's options under Authentication.</source>
        <translation>Ajoutez l’autorité de certification indiquée par votre administrateur dans les options de QGIS, sous « Authentification ».</translation>
    </message>
    <message>
        <source>Ask CARTO, or your administrator, to switch on direct SQL connections for the account.</source>
        <translation>Demandez à CARTO, ou à votre administrateur, d’activer les connexions SQL directes pour le compte.</translation>
    </message>
    <message>
        <source>Enter QGIS's master password when it is asked for.</source>
        <translation>Saisissez le mot de passe principal de QGIS lorsqu’il est demandé.</translation>
    </message>
    <message>
        <source>Look at QGIS's options under Authentication; the authentication database must be enabled and writable.</source>
        <translation>Consultez les options de QGIS, sous « Authentification » ; la base de données d’authentification doit être activée et accessible en écriture.</translation>
    </message>
    <message>
        <source>Use an API key whose grants cover the table.</source>
        <translation>Utilisez une clé API dont les droits couvrent la table.</translation>
    </message>
    <message>
        <source>Change what CARTO objects to, then try again.</source>
        <translation>Corrigez ce que CARTO refuse, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that QGIS may write to the folder.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que QGIS peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Install the missing Python packages, then restart QGIS.</source>
        <translation>Installez les paquets Python manquants, puis redémarrez QGIS.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>List the datasets of {account}</source>
        <translation>Lister les jeux de données du compte {account}</translation>
    </message>
    <message>
        <source>Add datasets of {account}</source>
        <translation>Ajouter des jeux de données du compte {account}</translation>
    </message>
    <message>
        <source>Rows, as the database estimates</source>
        <translation>Lignes, selon l’estimation de la base de données</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nombre inconnu</translation>
    </message>
    <message>
        <source>{name}
{geometry}, about {rows} rows. You may edit it.</source>
        <translation>{name}
{geometry} ; lignes (estimation) : {rows}. Modification permise.</translation>
    </message>
    <message>
        <source>{name}
{geometry}, about {rows} rows. You may read it.</source>
        <translation>{name}
{geometry} ; lignes (estimation) : {rows}. Lecture seule.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Table without geometry</source>
        <translation>Table sans géométrie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Polylignes</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Geometries of several kinds</source>
        <translation>Géométries de plusieurs types</translation>
    </message>
    <message>
        <source>Fetch the list again</source>
        <translation>Récupérer à nouveau la liste</translation>
    </message>
    <message>
        <source>Show datasets</source>
        <translation>Afficher les jeux de données</translation>
    </message>
    <message>
        <source>Search {count} datasets</source>
        <translation>Rechercher ({count} jeux)</translation>
    </message>
    <message>
        <source>Add selected to the map ({count})</source>
        <translation>Ajouter à la carte ({count})</translation>
    </message>
    <message>
        <source>Add selected to the map</source>
        <translation>Ajouter la sélection à la carte</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Rechercher des jeux de données</translation>
    </message>
    <message>
        <source>Adding layers to the map ({count})…</source>
        <translation>Ajout de couches à la carte ({count})…</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Récupération de la liste…</translation>
    </message>
    <message>
        <source>The API key may read no tables yet. Grant it some in CARTO's dashboard.</source>
        <translation>La clé API ne permet encore de lire aucune table. Accordez-lui des droits dans le tableau de bord de CARTO.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Connect QGIS to the tables of a CARTO account</source>
        <translation>Connecter QGIS aux tables d’un compte CARTO</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Connecting {account}</source>
        <translation>Connexion du compte {account}</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>Retrait du compte {account}</translation>
    </message>
    <message>
        <source>Testing {account}</source>
        <translation>Test du compte {account}</translation>
    </message>
    <message>
        <source>{account} is connected.</source>
        <translation>Le compte {account} est connecté.</translation>
    </message>
    <message>
        <source>{account} was removed.</source>
        <translation>Le compte {account} a été retiré.</translation>
    </message>
    <message>
        <source>{account} can be reached.</source>
        <translation>Le compte {account} est joignable.</translation>
    </message>
    <message>
        <source>Look at {account}</source>
        <translation>Vérifier le compte {account}</translation>
    </message>
    <message>
        <source>CARTO account</source>
        <translation>Compte CARTO</translation>
    </message>
    <message>
        <source>Add or remove accounts</source>
        <translation>Ajouter ou retirer des comptes</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>Retirer ce compte…</translation>
    </message>
    <message>
        <source>{account}: {state}</source>
        <translation>{account} : {state}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Allow this address</source>
        <translation>Autoriser cette adresse</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Renouveler le certificat</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Certificate ZIP</source>
        <translation>ZIP du certificat</translation>
    </message>
    <message>
        <source>As CARTO gave it. It may be dropped here.</source>
        <translation>Tel que CARTO l’a fourni. Vous pouvez le déposer ici.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Phrase secrète du certificat</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>A regular key that may read your tables.</source>
        <translation>Une clé ordinaire qui permet de lire vos tables.</translation>
    </message>
    <message>
        <source>Certificates (*.zip *.pem *.p12 *.pfx)</source>
        <translation>Certificats (*.zip *.pem *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Drop the certificate to add an account</source>
        <translation>Déposez le certificat pour ajouter un compte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use the master API key instead</source>
        <translation>Utiliser plutôt la clé API principale</translation>
    </message>
    <message>
        <source>I have a certificate ZIP and an API key</source>
        <translation>J’ai le ZIP d’un certificat et une clé API</translation>
    </message>
    <message>
        <source>Your tables become layers in QGIS: safely, and without copying settings.</source>
        <translation>Vos tables deviennent des couches dans QGIS : en toute sécurité, et sans recopier de paramètres.</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Adresse du compte</translation>
    </message>
    <message>
        <source>Such as alice.carto.com or maps.example.com/user/alice. Any address of the dashboard will do.</source>
        <translation>Par exemple alice.carto.com ou maps.example.com/user/alice. Toute adresse du tableau de bord convient.</translation>
    </message>
    <message>
        <source>Connect your CARTO account</source>
        <translation>Connectez votre compte CARTO</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Clé API principale</translation>
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys.</source>
        <translation>Le tableau de bord de CARTO l’affiche sous « API keys ».</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>Adresse publique de cet ordinateur</translation>
    </message>
    <message>
        <source>The one that CARTO sees.</source>
        <translation>Celle que voit CARTO.</translation>
    </message>
    <message>
        <source>Remember it, encrypted</source>
        <translation>La mémoriser, chiffrée</translation>
    </message>
    <message>
        <source>In QGIS's authentication database, behind its master password.</source>
        <translation>Dans la base de données d’authentification de QGIS, protégée par son mot de passe principal.</translation>
    </message>
    <message>
        <source>I also want to edit tables</source>
        <translation>Je veux aussi modifier des tables</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the options…</source>
        <translation>Ouvrir les options…</translation>
    </message>
    <message>
        <source>Get a new certificate</source>
        <translation>Obtenir un nouveau certificat</translation>
    </message>
    <message>
        <source>Enter the master key…</source>
        <translation>Saisir la clé principale…</translation>
    </message>
    <message>
        <source>Enter an API key…</source>
        <translation>Saisir une clé API…</translation>
    </message>
    <message>
        <source>Enter the address…</source>
        <translation>Saisir l’adresse…</translation>
    </message>
    <message>
        <source>What Connect does</source>
        <translation>Ce que fait « Connecter »</translation>
    </message>
    <message>
        <source>The account's owner allows this computer's address.</source>
        <translation>Le propriétaire du compte autorise l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Checked, then encrypted in QGIS's authentication database.</source>
        <translation>Vérifié, puis chiffré dans la base de données d’authentification de QGIS.</translation>
    </message>
    <message>
        <source>Encrypted in the same place.</source>
        <translation>Chiffrée au même endroit.</translation>
    </message>
    <message>
        <source>Appears under PostgreSQL in QGIS, without any secret in it.</source>
        <translation>Apparaît sous PostgreSQL dans QGIS, sans aucun secret.</translation>
    </message>
    <message>
        <source>This computer's address joins the allow-list; other entries stay.</source>
        <translation>L’adresse de cet ordinateur s’ajoute à la liste des adresses autorisées ; les autres entrées restent.</translation>
    </message>
    <message>
        <source>Made for this computer, encrypted in QGIS's authentication database.</source>
        <translation>Créé pour cet ordinateur, chiffré dans la base de données d’authentification de QGIS.</translation>
    </message>
    <message>
        <source>A new API key for your tables only, encrypted in the same place.</source>
        <translation>Une nouvelle clé API, limitée à vos tables, chiffrée au même endroit.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys. Kept in memory until QGIS closes.</source>
        <translation>Le tableau de bord de CARTO l’affiche sous « API keys ». Elle reste en mémoire jusqu’à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>API key for the database</source>
        <translation>Clé API pour la base de données</translation>
    </message>
    <message>
        <source>A regular key that may read your tables, not the master key. It is stored encrypted.</source>
        <translation>Une clé ordinaire qui permet de lire vos tables, pas la clé principale. Elle est conservée chiffrée.</translation>
    </message>
    <message>
        <source>The address that CARTO sees. Your administrator knows it.</source>
        <translation>L’adresse que voit CARTO. Votre administrateur la connaît.</translation>
    </message>
    <message>
        <source>QGIS forgets its connection, certificate and API key. Layers from it stop working.</source>
        <translation>QGIS oublie sa connexion, son certificat et sa clé API. Les couches de cette connexion cessent de fonctionner.</translation>
    </message>
    <message>
        <source>Also revoke them at CARTO</source>
        <translation>Les révoquer aussi chez CARTO</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation>Retirer {account} de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Network access</source>
        <translation>Accès réseau</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Database key</source>
        <translation>Clé de base de données</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Allowing this computer's address…</source>
        <translation>Autorisation de l’adresse de cet ordinateur…</translation>
    </message>
    <message>
        <source>Getting a certificate for this computer…</source>
        <translation>Obtention d’un certificat pour cet ordinateur…</translation>
    </message>
    <message>
        <source>Preparing the API key…</source>
        <translation>Préparation de la clé API…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base de données…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>it is neither an address nor a network like 198.51.100.0/24.</source>
        <translation>ce n’est ni une adresse ni un réseau tel que 198.51.100.0/24.</translation>
    </message>
    <message>
        <source>a network may hold at most 256 addresses: /24 or longer, /120 for IPv6.</source>
        <translation>un réseau peut compter au plus 256 adresses : /24 ou plus long, /120 en IPv6.</translation>
    </message>
    <message>
        <source>“every address” is written 0.0.0.0.</source>
        <translation>« toutes les adresses » s’écrit 0.0.0.0.</translation>
    </message>
    <message>
        <source>it is a private address, which CARTO never sees.</source>
        <translation>c’est une adresse privée, que CARTO ne voit jamais.</translation>
    </message>
    <message>
        <source>it is a link-local address, which never leaves its own network.</source>
        <translation>c’est une adresse de lien local, qui ne quitte jamais son propre réseau.</translation>
    </message>
    <message>
        <source>it is a loopback address, which never leaves its own computer.</source>
        <translation>c’est une adresse de boucle locale, qui ne quitte jamais son propre ordinateur.</translation>
    </message>
    <message>
        <source>no computer can have such an address.</source>
        <translation>aucun ordinateur ne peut avoir une telle adresse.</translation>
    </message>
    <message>
        <source>it is not a certificate that can be read.</source>
        <translation>ce n’est pas un certificat lisible.</translation>
    </message>
    <message>
        <source>it is the certificate of a server, and not of an authority.</source>
        <translation>c’est le certificat d’un serveur, et non d’une autorité.</translation>
    </message>
    <message>
        <source>it has expired.</source>
        <translation>elle a expiré.</translation>
    </message>
    <message>
        <source>it is not valid yet.</source>
        <translation>elle n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Arrêté, comme demandé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a CARTO account. It looks like alice.carto.com, or maps.example.com/user/alice.</source>
        <translation>« {text} » n’est pas l’adresse d’un compte CARTO. Une telle adresse ressemble à alice.carto.com ou à maps.example.com/user/alice.</translation>
    </message>
    <message>
        <source>“{text}” cannot be allowed: {reason}</source>
        <translation>« {text} » ne peut pas être autorisée : {reason}</translation>
    </message>
    <message>
        <source>That is not an API key: it is empty, or holds spaces or line breaks.</source>
        <translation>Ce n’est pas une clé API : elle est vide, ou contient des espaces ou des sauts de ligne.</translation>
    </message>
    <message>
        <source>The account's master API key is needed for this.</source>
        <translation>La clé API principale du compte est nécessaire pour cela.</translation>
    </message>
    <message>
        <source>An API key is needed to open the database of {account}.</source>
        <translation>Une clé API est nécessaire pour ouvrir la base de données du compte {account}.</translation>
    </message>
    <message>
        <source>QGIS already has a PostgreSQL connection called “{name}” that this plugin did not make.</source>
        <translation>QGIS a déjà une connexion PostgreSQL nommée « {name} », qui n’a pas été créée par cette extension.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a connection: a name is not empty and holds neither slash nor backslash.</source>
        <translation>« {name} » ne peut pas nommer une connexion : un nom n’est pas vide et ne contient ni barre oblique ni barre oblique inverse.</translation>
    </message>
    <message>
        <source>This computer has no connection called “{name}” made by CARTO Direct SQL.</source>
        <translation>Cet ordinateur n’a aucune connexion nommée « {name} » créée par CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>Le nom {host} n’est pas connu sur ce réseau.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off before the answer was complete.</source>
        <translation>La connexion à {host} a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The proxy between this computer and {host} refused to pass the request on.</source>
        <translation>Le proxy entre cet ordinateur et {host} a refusé de transmettre la requête.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that {host} shows.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat présenté par {host}.</translation>
    </message>
    <message>
        <source>A web page answered in place of {host}: the network wants a sign-in, or the address is not a CARTO server.</source>
        <translation>Une page web a répondu à la place de {host} : le réseau demande une identification, ou l’adresse n’est pas celle d’un serveur CARTO.</translation>
    </message>
    <message>
        <source>{host} answered in a form that CARTO does not use.</source>
        <translation>{host} a répondu sous une forme que CARTO n’utilise pas.</translation>
    </message>
    <message>
        <source>This computer's public address could not be found out.</source>
        <translation>L’adresse publique de cet ordinateur n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>CARTO refused: {reason}</source>
        <translation>CARTO a refusé : {reason}</translation>
    </message>
    <message>
        <source>CARTO does not accept this API key for {account}.</source>
        <translation>CARTO n’accepte pas cette clé API pour {account}.</translation>
    </message>
    <message>
        <source>This is not the master API key of {account}; only that one may change who gets in.</source>
        <translation>Ce n’est pas la clé API principale du compte {account} ; elle seule permet de changer qui a accès.</translation>
    </message>
    <message>
        <source>The account {account} may not use direct SQL connections.</source>
        <translation>Le compte {account} ne peut pas utiliser de connexions SQL directes.</translation>
    </message>
    <message>
        <source>CARTO does not let this API key do that: {reason}</source>
        <translation>CARTO ne permet pas cela à cette clé API : {reason}</translation>
    </message>
    <message>
        <source>There is no CARTO account at {account}.</source>
        <translation>Il n’y a pas de compte CARTO à l’adresse {account}.</translation>
    </message>
    <message>
        <source>CARTO refused the request: {reason}</source>
        <translation>CARTO a refusé la requête : {reason}</translation>
    </message>
    <message>
        <source>CARTO makes no more API keys for {account}: its quota is used up.</source>
        <translation>CARTO ne crée plus de clés API pour {account} : son quota est épuisé.</translation>
    </message>
    <message>
        <source>CARTO asks for a pause: too many requests came for {account}.</source>
        <translation>CARTO demande une pause : trop de requêtes sont arrivées pour {account}.</translation>
    </message>
    <message>
        <source>CARTO's server failed ({status}).</source>
        <translation>Le serveur de CARTO a rencontré une erreur ({status}).</translation>
    </message>
    <message>
        <source>The allow-list of {account} keeps being changed by somebody else at this moment.</source>
        <translation>La liste des adresses autorisées du compte {account} est sans cesse modifiée par quelqu’un d’autre en ce moment.</translation>
    </message>
    <message>
        <source>{name} holds no certificate that can be read.</source>
        <translation>{name} ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>{name} is far too large to be a certificate.</source>
        <translation>{name} est bien trop volumineux pour être un certificat.</translation>
    </message>
    <message>
        <source>{name} is incomplete: {part} is missing.</source>
        <translation>{name} est incomplet : il manque {part}.</translation>
    </message>
    <message>
        <source>The private key in {name} is protected by a passphrase.</source>
        <translation>La clé privée contenue dans {name} est protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in {name}.</source>
        <translation>La phrase secrète n’ouvre pas la clé privée contenue dans {name}.</translation>
    </message>
    <message>
        <source>The private key in {name} does not belong to the certificate beside it.</source>
        <translation>La clé privée contenue dans {name} ne correspond pas au certificat qui l’accompagne.</translation>
    </message>
    <message>
        <source>The certificate of {user} expired on {expired}.</source>
        <translation>Le certificat de l’utilisateur {user} a expiré le {expired}.</translation>
    </message>
    <message>
        <source>The certificate of {user} is valid only from {starts} on: is this computer's clock right?</source>
        <translation>Le certificat de l’utilisateur {user} n’est valable qu’à partir du {starts} : l’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>This certificate was made for {found}, not for {user}.</source>
        <translation>Ce certificat a été créé pour {found}, pas pour {user}.</translation>
    </message>
    <message>
        <source>QGIS can use RSA keys only, and the certificate's private key is of another kind ({algorithm}).</source>
        <translation>QGIS ne peut utiliser que des clés RSA, et la clé privée du certificat est d’un autre type ({algorithm}).</translation>
    </message>
    <message>
        <source>The server's certificate authority in {name} cannot be used: {reason}</source>
        <translation>L’autorité de certification du serveur contenue dans {name} est inutilisable : {reason}</translation>
    </message>
    <message>
        <source>QGIS's authentication database is disabled.</source>
        <translation>La base de données d’authentification de QGIS est désactivée.</translation>
    </message>
    <message>
        <source>QGIS's authentication database stays locked without its master password.</source>
        <translation>La base de données d’authentification de QGIS reste verrouillée sans son mot de passe principal.</translation>
    </message>
    <message>
        <source>QGIS's authentication database could not be written.</source>
        <translation>Impossible d’écrire dans la base de données d’authentification de QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database no longer holds the entry {authcfg}.</source>
        <translation>La base de données d’authentification de QGIS ne contient plus la configuration {authcfg}.</translation>
    </message>
    <message>
        <source>The database at {host} could not be opened.</source>
        <translation>La base de données sur {host} n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The database's name {host} is not known on this network.</source>
        <translation>L’hôte de la base de données, {host}, n’est pas connu sur ce réseau.</translation>
    </message>
    <message>
        <source>The database at {host} cannot be reached.</source>
        <translation>La base de données sur {host} est injoignable.</translation>
    </message>
    <message>
        <source>The database at {host} does not answer this computer: its address is probably not on the account's allow-list.</source>
        <translation>La base de données sur {host} ne répond pas à cet ordinateur : son adresse n’est sans doute pas dans la liste des adresses autorisées du compte.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the database at {host}.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de la base de données sur {host}.</translation>
    </message>
    <message>
        <source>The server that answered at {host} shows a certificate made for another name.</source>
        <translation>Le serveur qui a répondu sur {host} présente un certificat créé pour un autre nom.</translation>
    </message>
    <message>
        <source>The database at {host} does not accept this computer's certificate: it was revoked, has expired, or was made by another authority.</source>
        <translation>La base de données sur {host} n’accepte pas le certificat de cet ordinateur : il a été révoqué, a expiré, ou vient d’une autre autorité.</translation>
    </message>
    <message>
        <source>The database at {host} does not accept the API key of {user}.</source>
        <translation>La base de données sur {host} n’accepte pas la clé API de l’utilisateur {user}.</translation>
    </message>
    <message>
        <source>The API key may not do that in the database at {host}.</source>
        <translation>La clé API n’a pas le droit de faire cela dans la base de données sur {host}.</translation>
    </message>
    <message>
        <source>The list of unfinished work in {folder} cannot be written.</source>
        <translation>La liste des travaux inachevés dans {folder} ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>QGIS's Python lacks {packages}, which CARTO Direct SQL needs.</source>
        <translation>Il manque au Python de QGIS ce dont CARTO Direct SQL a besoin : {packages}.</translation>
    </message>
    <message>
        <source>Install python3-{packages} with your system's package manager, then restart QGIS.</source>
        <translation>Installez python3-{packages} avec le gestionnaire de paquets de votre système, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Type “python -m pip install {packages}” in the OSGeo4W Shell, then restart QGIS.</source>
        <translation>Tapez « python -m pip install {packages} » dans l’OSGeo4W Shell, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Type “pip3 install {packages}” in a terminal, in the bin folder of QGIS.app, then restart QGIS.</source>
        <translation>Tapez « pip3 install {packages} » dans un terminal, dans le dossier bin de QGIS.app, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>elle est illisible.</translation>
    </message>
    <message>
        <source>QGIS's options mark it as untrusted.</source>
        <translation>les options de QGIS la marquent comme non approuvée.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Makes a QGIS connection to the database of a CARTO account, and everything it needs: this computer's public address goes onto the account's allow-list, a client certificate and an API key go into QGIS's encrypted authentication database, and the connection is dialled once to prove that it works. What is in place already is kept.

Give the master API key as an authentication entry where you can; as text it is seen by whoever sees the command. Without a database key, one is made that may read the account's tables. The certificate's name gets a random end.</source>
        <translation>Crée une connexion QGIS à la base de données d’un compte CARTO, avec tout ce qu’il lui faut : l’adresse publique de cet ordinateur s’ajoute à la liste des adresses autorisées du compte, un certificat client et une clé API sont enregistrés dans la base de données d’authentification chiffrée de QGIS, et la connexion est ouverte une fois pour prouver qu’elle fonctionne. Ce qui existe déjà est conservé.

Si possible, donnez la clé API principale sous forme de configuration d’authentification ; en texte, elle est visible de quiconque voit la commande. Sans clé de base de données, une clé est créée, qui permet de lire les tables du compte. Le nom du certificat reçoit une fin aléatoire.</translation>
    </message>
    <message>
        <source>API key for the database</source>
        <translation>Clé API pour la base de données</translation>
    </message>
    <message>
        <source>Public address to allow, if not found out</source>
        <translation>Adresse publique à autoriser, si elle n’est pas détectée</translation>
    </message>
    <message>
        <source>Beginning of the certificate's name</source>
        <translation>Début du nom du certificat</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Web address of a service that tells the public address</source>
        <translation>Adresse web d’un service qui indique l’adresse publique</translation>
    </message>
    <message>
        <source>An API key that is made may also change tables</source>
        <translation>Une clé API créée permet aussi de modifier des tables</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Authentication entry of the certificate</source>
        <translation>Configuration d’authentification du certificat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>The certificate expires on</source>
        <translation>Le certificat expire le</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Database host</source>
        <translation>Hôte de la base de données</translation>
    </message>
    <message>
        <source>Database port</source>
        <translation>Port de la base de données</translation>
    </message>
    <message>
        <source>Diagnose a connection</source>
        <translation>Diagnostiquer une connexion</translation>
    </message>
    <message>
        <source>Looks at the stored certificate and key of a connection, dials the database once, and says which link of the chain broke, why, and what helps. STAGE is one of auth_database, own_certificate, name, network, address, server_certificate, database_key, grants, none.</source>
        <translation>Examine le certificat et la clé enregistrés d’une connexion, se connecte une fois à la base de données, et indique quel maillon de la chaîne a cédé, pourquoi, et ce qui y remédie. STAGE prend l’une des valeurs auth_database, own_certificate, name, network, address, server_certificate, database_key, grants, none.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Maillon défaillant</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>Importer un certificat</translation>
    </message>
    <message>
        <source>Makes a QGIS connection from a certificate that was made in CARTO's dashboard, or by the administrator of any PostgreSQL server: the ZIP as it was downloaded, a PEM or PKCS #12 file, or a folder. Private key, certificate and authority go into QGIS's encrypted authentication database. Host and port are read from the ZIP unless they are given. The computer's address must be allowed already.</source>
        <translation>Crée une connexion QGIS à partir d’un certificat créé dans le tableau de bord de CARTO, ou par l’administrateur d’un serveur PostgreSQL quelconque : le ZIP tel qu’il a été téléchargé, un fichier PEM ou PKCS #12, ou un dossier. La clé privée, le certificat et l’autorité sont enregistrés dans la base de données d’authentification chiffrée de QGIS. L’hôte et le port sont lus dans le ZIP, sauf s’ils sont donnés. L’adresse de l’ordinateur doit déjà être autorisée.</translation>
    </message>
    <message>
        <source>Certificate file (ZIP, PEM, PKCS #12), or folder with its parts</source>
        <translation>Fichier du certificat (ZIP, PEM, PKCS #12), ou dossier contenant ses parties</translation>
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation>Phrase secrète de la clé privée</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Adresse du compte</translation>
    </message>
    <message>
        <source>Authentication entry with the master API key</source>
        <translation>Configuration d’authentification contenant la clé API principale</translation>
    </message>
    <message>
        <source>Master API key, if no entry holds it</source>
        <translation>Clé API principale, si aucune configuration ne la contient</translation>
    </message>
    <message>
        <source>List datasets</source>
        <translation>Lister les jeux de données</translation>
    </message>
    <message>
        <source>Lists the tables and views that a connection's API key may read: schema, name, geometry, key column, number of rows (an estimate), and whether they may be changed. One connection and one query, however many tables there are.</source>
        <translation>Liste les tables et les vues que la clé API d’une connexion permet de lire : schéma, nom, géométrie, colonne clé, nombre de lignes (estimé), et si elles sont modifiables. Une connexion et une requête, quel que soit le nombre de tables.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Allow this computer's address</source>
        <translation>Autoriser l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Puts a public address onto the account's allow-list, by default the one that this computer is seen with. Everybody else's entries stay. The entry that this computer put there earlier is replaced, unless you say otherwise.</source>
        <translation>Ajoute une adresse publique à la liste des adresses autorisées du compte ; par défaut, celle sous laquelle cet ordinateur est vu. Les entrées des autres restent. L’entrée ajoutée auparavant par cet ordinateur est remplacée, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Address, if not this computer's</source>
        <translation>Adresse, si ce n’est pas celle de cet ordinateur</translation>
    </message>
    <message>
        <source>Replace this computer's earlier entry</source>
        <translation>Remplacer l’entrée précédente de cet ordinateur</translation>
    </message>
    <message>
        <source>Allowed address</source>
        <translation>Adresse autorisée</translation>
    </message>
    <message>
        <source>All allowed addresses</source>
        <translation>Toutes les adresses autorisées</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>{address} is allowed</source>
        <translation>{address} est autorisée</translation>
    </message>
    <message>
        <source>{address} is not allowed yet</source>
        <translation>{address} n’est pas encore autorisée</translation>
    </message>
    <message>
        <source>{address} gets in</source>
        <translation>Accès ouvert à {address}</translation>
    </message>
    <message>
        <source>This computer gets in</source>
        <translation>Accès ouvert à cet ordinateur</translation>
    </message>
    <message>
        <source>Now {address}, but {own} was allowed</source>
        <translation>À présent {address} ; autorisée : {own}</translation>
    </message>
    <message>
        <source>{address} was allowed</source>
        <translation>{address} a été autorisée</translation>
    </message>
    <message>
        <source>Your address is {address}</source>
        <translation>Votre adresse est {address}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>État encore inconnu</translation>
    </message>
    <message>
        <source>None on this computer yet</source>
        <translation>Pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>{name} was revoked</source>
        <translation>{name} a été révoqué</translation>
    </message>
    <message>
        <source>{name} has expired</source>
        <translation>{name} a expiré</translation>
    </message>
    <message>
        <source>{name}, only {days} days left</source>
        <translation>{name}, plus que {days} jours</translation>
    </message>
    <message>
        <source>{name}, {days} days left</source>
        <translation>{name}, encore {days} jours</translation>
    </message>
    <message>
        <source>{name}, stored encrypted</source>
        <translation>{name}, conservée chiffrée</translation>
    </message>
    <message>
        <source>Your own key, stored encrypted</source>
        <translation>Votre propre clé, conservée chiffrée</translation>
    </message>
    <message>
        <source>Not in QGIS yet</source>
        <translation>Pas encore dans QGIS</translation>
    </message>
    <message>
        <source>{name} does not open</source>
        <translation>{name} ne s’ouvre pas</translation>
    </message>
    <message>
        <source>“{name}” at {host}</source>
        <translation>« {name} » sur {host}</translation>
    </message>
</context>
</TS>
