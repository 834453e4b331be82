<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Renaming “{connection}”…</source>
        <translation>Renommage de « {connection} »…</translation>
    </message>
    <message>
        <source>Making a second connection…</source>
        <translation>Création d’une deuxième connexion…</translation>
    </message>
    <message>
        <source>Removing “{connection}”…</source>
        <translation>Retrait de « {connection} »…</translation>
    </message>
    <message>
        <source>Checking all accounts…</source>
        <translation>Vérification de tous les comptes…</translation>
    </message>
    <message>
        <source>“{before}” is now called “{after}”; layers and projects stay as they are.</source>
        <translation>« {before} » s’appelle maintenant « {after} » ; les couches et les projets restent tels quels.</translation>
    </message>
    <message>
        <source>“{connection}” is a second connection, with a certificate and a key of its own.</source>
        <translation>« {connection} » est une deuxième connexion, avec son propre certificat et sa propre clé.</translation>
    </message>
    <message>
        <source>Fetching the allowed addresses…</source>
        <translation>Récupération des adresses autorisées…</translation>
    </message>
    <message>
        <source>Let in every computer in the world?</source>
        <translation>Laisser entrer tous les ordinateurs du monde ?</translation>
    </message>
    <message>
        <source>Only certificate and API key protect the account then. CARTO writes it {entry}.</source>
        <translation>Seuls le certificat et la clé API protègent alors le compte. CARTO l’écrit {entry}.</translation>
    </message>
    <message>
        <source>Let Everybody In</source>
        <translation>Laisser entrer tout le monde</translation>
    </message>
    <message>
        <source>Take It Off the List</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Allowing the address…</source>
        <translation>Autorisation de l’adresse…</translation>
    </message>
    <message>
        <source>Taking {entry} off the list…</source>
        <translation>Retrait de {entry} de la liste…</translation>
    </message>
    <message>
        <source>Allowing {entry} again…</source>
        <translation>Nouvelle autorisation de {entry}…</translation>
    </message>
    <message>
        <source>{entry} was allowed already.</source>
        <translation>{entry} était déjà autorisée.</translation>
    </message>
    <message>
        <source>{entry} is allowed. It takes CARTO's firewall a moment.</source>
        <translation>{entry} est autorisée. Le pare-feu de CARTO met un moment à en tenir compte.</translation>
    </message>
    <message>
        <source>Undo: take it off again</source>
        <translation>Annuler : la retirer</translation>
    </message>
    <message>
        <source>{entry} was taken off the list.</source>
        <translation>{entry} a été retirée de la liste.</translation>
    </message>
    <message>
        <source>Undo: allow it again</source>
        <translation>Annuler : l’autoriser de nouveau</translation>
    </message>
    <message>
        <source>{entry} is allowed again.</source>
        <translation>{entry} est de nouveau autorisée.</translation>
    </message>
    <message>
        <source>Take {entry} off the list? This computer would not get in any more.</source>
        <translation>Retirer {entry} de la liste ? Cet ordinateur n’aurait plus accès.</translation>
    </message>
    <message>
        <source>Take {entry} off the list?</source>
        <translation>Retirer {entry} de la liste ?</translation>
    </message>
    <message>
        <source>Whoever comes from an address that is not listed besides cannot get in any more.</source>
        <translation>Ceux qui viennent d’une adresse non listée par ailleurs n’auront plus accès.</translation>
    </message>
    <message>
        <source>Every computer of this network cannot get in any more, colleagues' among them.</source>
        <translation>Plus aucun ordinateur de ce réseau n’aura accès, ceux de vos collègues compris.</translation>
    </message>
    <message>
        <source>It was added from this computer, but others may share the address: a whole office can.</source>
        <translation>Elle a été ajoutée depuis cet ordinateur, mais d’autres peuvent partager l’adresse : tout un bureau le peut.</translation>
    </message>
    <message>
        <source>It was not added from this computer: somebody else may depend on it.</source>
        <translation>Elle n’a pas été ajoutée depuis cet ordinateur : quelqu’un d’autre peut en dépendre.</translation>
    </message>
    <message>
        <source>Added by somebody else meanwhile: {entries}.</source>
        <translation>Ajoutées entre-temps par quelqu’un d’autre : {entries}.</translation>
    </message>
    <message>
        <source>Taken off by somebody else meanwhile: {entries}.</source>
        <translation>Retirées entre-temps par quelqu’un d’autre : {entries}.</translation>
    </message>
    <message>
        <source>Fetching the certificates…</source>
        <translation>Récupération des certificats…</translation>
    </message>
    <message>
        <source>Renewing the certificate…</source>
        <translation>Renouvellement du certificat…</translation>
    </message>
    <message>
        <source>Revoke the certificate {name}?</source>
        <translation>Révoquer le certificat {name} ?</translation>
    </message>
    <message>
        <source>Revoke It</source>
        <translation>Le révoquer</translation>
    </message>
    <message>
        <source>Revoke what has expired or is nobody's?</source>
        <translation>Révoquer ce qui a expiré ou n’est à personne ?</translation>
    </message>
    <message>
        <source>These go: {names}. Nothing stops working.</source>
        <translation>Seront révoqués : {names}. Tout continue de fonctionner.</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>CARTO makes a certificate…</source>
        <translation>CARTO émet un certificat…</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Revoked: {names}.</source>
        <translation>Révoqués : {names}.</translation>
    </message>
    <message>
        <source>“{connection}” has a new certificate until {day}; the old one is revoked.</source>
        <translation>« {connection} » a un nouveau certificat jusqu’au {day} ; l’ancien est révoqué.</translation>
    </message>
    <message>
        <source>{name}, good until {day}, is in {file}. The file holds its private key: give it to nobody else, and delete it here when it is where it belongs.</source>
        <translation>{name}, valide jusqu’au {day}, est dans {file}. Le fichier contient sa clé privée : ne le donnez à personne d’autre, et supprimez-le ici dès qu’il est à destination.</translation>
    </message>
    <message>
        <source>CARTO makes an API key…</source>
        <translation>CARTO crée une clé API…</translation>
    </message>
    <message>
        <source>Regenerate the key {name}?</source>
        <translation>Régénérer la clé {name} ?</translation>
    </message>
    <message>
        <source>Regenerate It</source>
        <translation>La régénérer</translation>
    </message>
    <message>
        <source>Delete the key {name}?</source>
        <translation>Supprimer la clé {name} ?</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>{name} is on the clipboard.</source>
        <translation>{name} est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Fetching the account's tables…</source>
        <translation>Récupération des tables du compte…</translation>
    </message>
    <message>
        <source>Regenerating the key…</source>
        <translation>Régénération de la clé…</translation>
    </message>
    <message>
        <source>Deleting the key…</source>
        <translation>Suppression de la clé…</translation>
    </message>
    <message>
        <source>“{connection}” has the new key {name}.</source>
        <translation>« {connection} » a la nouvelle clé {name}.</translation>
    </message>
    <message>
        <source>{name} was made. “Copy” puts it onto the clipboard, to paste it where it is needed.</source>
        <translation>{name} a été créée. « Copier » la met dans le presse-papiers, à coller là où il la faut.</translation>
    </message>
    <message>
        <source>{name} was made. Put it where {old} was used, and delete {old} when nothing uses it any more.</source>
        <translation>{name} a été créée. Mettez-la là où {old} était utilisée, et supprimez {old} quand plus rien ne l’utilise.</translation>
    </message>
    <message>
        <source>{name} has another token. “Copy” puts it onto the clipboard.</source>
        <translation>{name} a un autre jeton. « Copier » le met dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{name} has another token, and “{connection}” uses it already.</source>
        <translation>{name} a un autre jeton, et « {connection} » l’utilise déjà.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} a été supprimée.</translation>
    </message>
    <message>
        <source>Fetching the API keys…</source>
        <translation>Récupération des clés API…</translation>
    </message>
    <message>
        <source>“{connection}” takes the new token over by itself. Other computers and programs with this key stop working at once.</source>
        <translation>« {connection} » reprend d’elle-même le nouveau jeton. Les autres ordinateurs et programmes avec cette clé perdent aussitôt l’accès.</translation>
    </message>
    <message>
        <source>Whatever signs in with this key, on any computer, stops working at once.</source>
        <translation>Tout ce qui s’identifie avec cette clé, sur n’importe quel ordinateur, perd aussitôt l’accès.</translation>
    </message>
    <message>
        <source>“{connection}” signs in with it, and does not open any more until it gets another.</source>
        <translation>« {connection} » s’identifie avec elle et ne s’ouvre plus tant qu’elle n’en a pas d’autre.</translation>
    </message>
    <message>
        <source>Save the Certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Fin du certificat</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>The accounts that this computer is connected to.</source>
        <translation>Les comptes auxquels cet ordinateur est connecté.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Second Connection…</source>
        <translation>Deuxième connexion…</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Show in the Panel</source>
        <translation>Afficher dans le panneau</translation>
    </message>
    <message>
        <source>Add an Account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>Aucun compte n’est encore connecté.</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse ou réseau</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>CARTO answers these addresses only. Many computers can share one, such as those of an office.</source>
        <translation>CARTO ne répond qu’à ces adresses. De nombreux ordinateurs peuvent en partager une, comme ceux d’un bureau.</translation>
    </message>
    <message>
        <source>Allow It</source>
        <translation>L’autoriser</translation>
    </message>
    <message>
        <source>Address or network to allow</source>
        <translation>Adresse ou réseau à autoriser</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Take Off the List…</source>
        <translation>Retirer de la liste…</translation>
    </message>
    <message>
        <source>No address is allowed: nobody gets in.</source>
        <translation>Aucune adresse n’est autorisée : personne n’a accès.</translation>
    </message>
    <message>
        <source>This lets in every computer in the world that has a certificate and a key.</source>
        <translation>Cela laisse entrer tous les ordinateurs du monde qui ont un certificat et une clé.</translation>
    </message>
    <message>
        <source>All computers of this network get in.</source>
        <translation>Tous les ordinateurs de ce réseau ont accès.</translation>
    </message>
    <message>
        <source>It will be listed as {entry}.</source>
        <translation>Elle figurera sous la forme {entry}.</translation>
    </message>
    <message>
        <source>This computer's public address could not be found out.</source>
        <translation>L’adresse publique de cet ordinateur n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>This computer comes from {address}, which is allowed.</source>
        <translation>Cet ordinateur vient de {address}, qui est autorisée.</translation>
    </message>
    <message>
        <source>This computer comes from {address}, which is not allowed.</source>
        <translation>Cet ordinateur vient de {address}, qui n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>A certificate lets one computer or program in, until it ends or is revoked.</source>
        <translation>Un certificat laisse entrer un ordinateur ou un programme, jusqu’à sa fin ou sa révocation.</translation>
    </message>
    <message>
        <source>Tidy Up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>For Another Computer…</source>
        <translation>Pour un autre ordinateur…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>The account has no certificate.</source>
        <translation>Le compte n’a aucun certificat.</translation>
    </message>
    <message>
        <source>Expired or nobody's: {clutter} of {count}.</source>
        <translation>Expirés ou à personne : {clutter} sur {count}.</translation>
    </message>
    <message>
        <source>There are {count} certificates, and CARTO's dashboard makes no more than {most}. Expired or nobody's: {clutter}.</source>
        <translation>Il y a {count} certificats, et le tableau de bord de CARTO n’en émet pas plus de {most}. Expirés ou à personne : {clutter}.</translation>
    </message>
    <message>
        <source>Manage Access</source>
        <translation>Gérer l’accès</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>À quoi sert la clé</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Rechercher des tables</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Read All Shown</source>
        <translation>Lire toutes les tables affichées</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Make the Key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Pour un autre programme</translation>
    </message>
    <message>
        <source>For “{connection}”</source>
        <translation>Pour « {connection} »</translation>
    </message>
    <message>
        <source>Tables chosen: {reads} to read, {changes} to change as well.</source>
        <translation>Tables choisies : {reads} à lire, dont {changes} à modifier aussi.</translation>
    </message>
    <message>
        <source>The account has no tables.</source>
        <translation>Le compte n’a aucune table.</translation>
    </message>
    <message>
        <source>A new API key</source>
        <translation>Une nouvelle clé API</translation>
    </message>
    <message>
        <source>It may do what you choose here, with the tables of today. Its name gets a random end.</source>
        <translation>Elle peut faire ce que vous choisissez ici, avec les tables d’aujourd’hui. Son nom reçoit une fin aléatoire.</translation>
    </message>
    <message>
        <source>Other tables for {name}</source>
        <translation>D’autres tables pour {name}</translation>
    </message>
    <message>
        <source>CARTO cannot change a key, so a new one takes over for “{connection}”. Open layers go on with the old one; it goes when QGIS has ended.</source>
        <translation>CARTO ne peut pas modifier une clé : une nouvelle prend donc le relais pour « {connection} ». Les couches ouvertes continuent avec l’ancienne, qui disparaît quand QGIS est fermé.</translation>
    </message>
    <message>
        <source>CARTO cannot change a key, so a new one is made beside it. Delete the old one when nothing uses it any more.</source>
        <translation>CARTO ne peut pas modifier une clé : une nouvelle est donc créée à côté. Supprimez l’ancienne quand plus rien ne l’utilise.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Used here by</source>
        <translation>Utilisée ici par</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>An API key is the password of the database, and says which tables may be read or changed.</source>
        <translation>Une clé API est le mot de passe de la base de données et dit quelles tables peuvent être lues ou modifiées.</translation>
    </message>
    <message>
        <source>New Key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Change Tables…</source>
        <translation>Changer les tables…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>To the clipboard, to paste it into another program</source>
        <translation>Dans le presse-papiers, à coller dans un autre programme</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Régénérer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>This server is no CARTO: its administrator decides who gets in.</source>
        <translation>Ce serveur n’est pas un CARTO : son administrateur décide qui y a accès.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Pas encore récupéré.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Covers this computer</source>
        <translation>Couvre cet ordinateur</translation>
    </message>
    <message>
        <source>Every computer in the world</source>
        <translation>Tous les ordinateurs du monde</translation>
    </message>
    <message>
        <source>Added here on {day}</source>
        <translation>Ajoutée ici le {day}</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Expiré le {day}</translation>
    </message>
    <message>
        <source>Here: “{connection}”</source>
        <translation>Ici : « {connection} »</translation>
    </message>
    <message>
        <source>Here: in {folder}</source>
        <translation>Ici : dans {folder}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Nothing stops working: nobody can use it.</source>
        <translation>Tout continue de fonctionner : personne ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>The connection “{connection}” of this computer, and its layers, do not open any more.</source>
        <translation>La connexion « {connection} » de cet ordinateur et ses couches ne s’ouvrent plus.</translation>
    </message>
    <message>
        <source>The program that the export in {folder} is for cannot connect any more.</source>
        <translation>Le programme auquel sert l’export dans {folder} ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>Whoever uses it, on another computer or in another program, cannot connect any more.</source>
        <translation>Ceux qui l’utilisent sur un autre ordinateur ou dans un autre programme ne peuvent plus se connecter.</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Clé principale</translation>
    </message>
    <message>
        <source>Public key ({name})</source>
        <translation>Clé publique ({name})</translation>
    </message>
    <message>
        <source>Everything: tables, keys, certificates, addresses</source>
        <translation>Tout : tables, clés, certificats, adresses</translation>
    </message>
    <message>
        <source>Reads public tables only</source>
        <translation>Lit seulement les tables publiques</translation>
    </message>
    <message>
        <source>Reads {tables}</source>
        <translation>Lit {tables}</translation>
    </message>
    <message>
        <source>Tables read: {reads}</source>
        <translation>Tables lues : {reads}</translation>
    </message>
    <message>
        <source>Tables read and changed: {changes}</source>
        <translation>Tables lues et modifiées : {changes}</translation>
    </message>
    <message>
        <source>Tables read: {reads}, also changed: {changes}</source>
        <translation>Tables lues seulement : {reads}, modifiées aussi : {changes}</translation>
    </message>
    <message>
        <source>Reads: {tables}</source>
        <translation>Lit : {tables}</translation>
    </message>
    <message>
        <source>Reads and changes: {tables}</source>
        <translation>Lit et modifie : {tables}</translation>
    </message>
    <message>
        <source>“{connection}” signs in with the master key, which may do everything. Give it a key for the tables that it needs.</source>
        <translation>« {connection} » s’identifie avec la clé principale, qui peut tout faire. Donnez-lui une clé pour les tables dont elle a besoin.</translation>
    </message>
    <message>
        <source>“{connection}” signs in with the public key, which everybody may know and which opens public tables only. Give it a key for the tables that it needs.</source>
        <translation>« {connection} » s’identifie avec la clé publique, que tout le monde peut connaître et qui n’ouvre que les tables publiques. Donnez-lui une clé pour les tables dont elle a besoin.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, à votre demande.</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Clé API principale</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>BrowserMenu</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Allow This Address</source>
        <translation>Autoriser cette adresse</translation>
    </message>
    <message>
        <source>Show in Panel</source>
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
        <source>Connect the account in the CARTO Direct SQL panel.</source>
        <translation>Connectez le compte dans le panneau CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>Close that QGIS: the key goes when the account is connected here again. Or delete it in CARTO's dashboard, under API keys.</source>
        <translation>Fermez cet autre QGIS : la clé disparaît quand le compte est de nouveau connecté ici. Ou supprimez-la dans le tableau de bord de CARTO, sous « API keys ».</translation>
    </message>
    <message>
        <source>CARTO's dashboard can do it.</source>
        <translation>Cela se fait dans le tableau de bord de CARTO.</translation>
    </message>
    <message>
        <source>Check the spelling of the account's address.</source>
        <translation>Vérifiez l’orthographe de l’adresse du compte.</translation>
    </message>
    <message>
        <source>Check the spelling of the account's address, and the network connection.</source>
        <translation>Vérifiez l’orthographe de l’adresse du compte et la connexion réseau.</translation>
    </message>
    <message>
        <source>Enter the account's master API key; CARTO's dashboard shows it under API keys.</source>
        <translation>Saisissez la clé API principale du compte ; le tableau de bord de CARTO l’affiche sous « API keys ».</translation>
    </message>
    <message>
        <source>Enter the account's master API key; CARTO's dashboard shows it under API keys. Check the spelling of the account's address, too.</source>
        <translation>Saisissez la clé API principale du compte ; le tableau de bord de CARTO l’affiche sous « API keys ». Vérifiez aussi l’orthographe de l’adresse du compte.</translation>
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
        <translation>Saisissez l’adresse que voit CARTO, ou indiquez un autre service d’adresses.</translation>
    </message>
    <message>
        <source>Give the entry exactly as it is listed.</source>
        <translation>Indiquez l’entrée exactement telle qu’elle figure dans la liste.</translation>
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
        <source>Compare this with what your administrator says, and confirm it only if it is the same.</source>
        <translation>Comparez ceci avec ce qu’indique votre administrateur, et ne le confirmez que si c’est identique.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate that you want to use.</source>
        <translation>Choisissez le fichier du certificat que vous voulez utiliser.</translation>
    </message>
    <message>
        <source>Have the file's owner let you read it, then try again.</source>
        <translation>Demandez au propriétaire du fichier de vous en permettre la lecture, puis réessayez.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was set when the certificate was made.</source>
        <translation>Saisissez la phrase secrète définie à la création du certificat.</translation>
    </message>
    <message>
        <source>Check the network connection, and the proxy in QGIS's options under Network.</source>
        <translation>Vérifiez la connexion au réseau, et le proxy dans les options de QGIS, sous « Réseau ».</translation>
    </message>
    <message>
        <source>Check the database's host and port; CARTO's are in the README that comes with the certificate.</source>
        <translation>Vérifiez l’hôte et le port de la base de données ; ceux de CARTO figurent dans le fichier README joint au certificat.</translation>
    </message>
    <message>
        <source>Check host, port, database and user; the server's administrator knows them.</source>
        <translation>Vérifiez l’hôte, le port, la base de données et l’utilisateur ; l’administrateur du serveur les connaît.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. Only if the server's administrator says that it cannot be in there, have the name left unchecked (verify-ca).</source>
        <translation>Utilisez le nom qui figure dans le certificat. Ne laissez le nom sans vérification (verify-ca) que si l’administrateur du serveur dit qu’il ne peut pas y figurer.</translation>
    </message>
    <message>
        <source>Choose the certificate's file, or the folder with all of its files.</source>
        <translation>Choisissez le fichier du certificat ou le dossier contenant tous ses fichiers.</translation>
    </message>
    <message>
        <source>Ask the server's administrator for new files, and put them in the place of the old ones.</source>
        <translation>Demandez de nouveaux fichiers à l’administrateur du serveur et mettez-les à la place des anciens.</translation>
    </message>
    <message>
        <source>Enter the password that the server knows.</source>
        <translation>Saisissez le mot de passe que le serveur connaît.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server's administrator.</source>
        <translation>Vérifiez la connexion réseau ou demandez à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Ask the server's administrator for the right to read all of the table.</source>
        <translation>Demandez à l’administrateur du serveur le droit de lire toute la table.</translation>
    </message>
    <message>
        <source>Ask the server's administrator to have PostGIS installed in this database.</source>
        <translation>Demandez à l’administrateur du serveur d’installer PostGIS dans cette base de données.</translation>
    </message>
    <message>
        <source>Correct the server's address.</source>
        <translation>Corrigez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check this computer's date and time. If they are right, the server's administrator has to act.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, c’est à l’administrateur du serveur d’agir.</translation>
    </message>
    <message>
        <source>Set this computer's date and time, then try again.</source>
        <translation>Réglez la date et l’heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Check this computer's date and time. If they are right, get the certificate's files anew, with that of the server's authority among them.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, procurez-vous de nouveau les fichiers du certificat, y compris celui de l’autorité du serveur.</translation>
    </message>
    <message>
        <source>Ask the network's administrator to let this computer reach the database directly, or try another network.</source>
        <translation>Demandez à l’administrateur du réseau de laisser cet ordinateur atteindre directement la base de données, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, and try again.</source>
        <translation>Ouvrez un navigateur web, identifiez-vous sur le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Add the certificate authority that your administrator names to QGIS's options under Authentication.</source>
        <translation>Ajoutez l’autorité de certification indiquée par votre administrateur dans les options de QGIS, sous « Authentification ».</translation>
    </message>
    <message>
        <source>Ask CARTO, or your administrator, to switch on direct SQL connections for the account.</source>
        <translation>Demandez à CARTO, ou à votre administrateur, d’activer les connexions SQL directes pour le compte.</translation>
    </message>
    <message>
        <source>Ask CARTO, or your administrator, about the account.</source>
        <translation>Renseignez-vous sur le compte auprès de CARTO ou de votre administrateur.</translation>
    </message>
    <message>
        <source>Enter QGIS's master password when it is asked for.</source>
        <translation>Saisissez le mot de passe principal de QGIS lorsqu’il est demandé.</translation>
    </message>
    <message>
        <source>Try again, and enter QGIS's master password when it is asked for.</source>
        <translation>Réessayez, et saisissez le mot de passe principal de QGIS lorsqu’il est demandé.</translation>
    </message>
    <message>
        <source>Name a file that holds QGIS's master password in the environment variable QGIS_AUTH_PASSWORD_FILE. For a new profile that works on Linux only: elsewhere set the master password in QGIS itself first.</source>
        <translation>Indiquez dans la variable d’environnement QGIS_AUTH_PASSWORD_FILE un fichier qui contient le mot de passe principal de QGIS. Pour un nouveau profil, cela ne fonctionne que sous Linux : ailleurs, définissez d’abord le mot de passe principal dans QGIS même.</translation>
    </message>
    <message>
        <source>Look at QGIS's options under Authentication; the authentication database must be enabled and writable.</source>
        <translation>Consultez les options de QGIS, sous « Authentification » ; la base de données d’authentification doit être activée et accessible en écriture.</translation>
    </message>
    <message>
        <source>Erase it in QGIS's options under Authentication (Utilities, “Erase Authentication Database”), and set one master password.</source>
        <translation>Effacez-la dans les options de QGIS, sous « Authentification » (Utilitaires, « Effacer la base de données d’authentification »), puis définissez un mot de passe principal.</translation>
    </message>
    <message>
        <source>Use an API key whose grants cover the table.</source>
        <translation>Utilisez une clé API dont les droits couvrent la table.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set CONFIRM to true if it shall go all the same.</source>
        <translation>Rien n’a été modifié. Activez CONFIRM s’il faut le faire malgré tout.</translation>
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
        <source>Close layers that you do not need, or restart QGIS.</source>
        <translation>Fermez les couches dont vous n’avez pas besoin, ou redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Install the missing Python packages, then restart QGIS.</source>
        <translation>Installez les paquets Python manquants, puis redémarrez QGIS.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
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
        <source>Geometry of a kind not known yet</source>
        <translation>Géométrie d’un type encore inconnu</translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <source>Add and Zoom</source>
        <translation>Ajouter et zoomer dessus</translation>
    </message>
    <message>
        <source>Add as Points</source>
        <translation>Ajouter comme points</translation>
    </message>
    <message>
        <source>Add as Lines</source>
        <translation>Ajouter comme lignes</translation>
    </message>
    <message>
        <source>Add as Polygons</source>
        <translation>Ajouter comme polygones</translation>
    </message>
    <message>
        <source>Open Table</source>
        <translation>Ouvrir la table</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>Copier le SQL</translation>
    </message>
    <message>
        <source>Open in CARTO's Dashboard</source>
        <translation>Ouvrir dans le tableau de bord de CARTO</translation>
    </message>
    <message>
        <source>Rows, as the database estimates</source>
        <translation>Lignes, selon l’estimation de la base de données</translation>
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
        <source>The project has a layer of it.</source>
        <translation>Le projet en contient une couche.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>May be edited</source>
        <translation>Modifiable</translation>
    </message>
    <message>
        <source>Fetch the list again</source>
        <translation>Récupérer à nouveau la liste</translation>
    </message>
    <message>
        <source>Show Datasets</source>
        <translation>Afficher les jeux de données</translation>
    </message>
    <message>
        <source>Cover Them with a New Key</source>
        <translation>Les couvrir avec une nouvelle clé</translation>
    </message>
    <message>
        <source>Change the API Key…</source>
        <translation>Changer la clé API…</translation>
    </message>
    <message>
        <source>Add Selected to the Map ({count})</source>
        <translation>Ajouter à la carte ({count})</translation>
    </message>
    <message>
        <source>Add Selected to the Map</source>
        <translation>Ajouter la sélection à la carte</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Rechercher des jeux de données</translation>
    </message>
    <message>
        <source>Search {count} datasets</source>
        <translation>{count} jeux de données</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Récupération de la liste…</translation>
    </message>
    <message>
        <source>This user may read no tables yet. The server's administrator can change that.</source>
        <translation>Cet utilisateur ne peut encore lire aucune table. L’administrateur du serveur peut le changer.</translation>
    </message>
    <message>
        <source>Datasets made later, which the key does not cover yet: {count}</source>
        <translation>Jeux de données créés depuis, que la clé ne couvre pas encore : {count}</translation>
    </message>
    <message>
        <source>The account has no datasets yet.</source>
        <translation>Le compte n’a pas encore de jeux de données.</translation>
    </message>
    <message>
        <source>The API key may read no tables. Grant it some in CARTO's dashboard, or change it.</source>
        <translation>La clé API ne peut lire aucune table. Accordez-lui-en dans le tableau de bord de CARTO, ou changez-la.</translation>
    </message>
    <message>
        <source>Adding: {count}</source>
        <translation>Ajout : {count}</translation>
    </message>
    <message>
        <source>In the project: {held} of {count}</source>
        <translation>Dans le projet : {held} sur {count}</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No dataset matches “{text}”.</source>
        <translation>Aucun jeu de données ne correspond à « {text} ».</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>polylignes</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>other geometries, not drawn</source>
        <translation>autres géométries, non dessinées</translation>
    </message>
    <message>
        <source>rows without a geometry</source>
        <translation>lignes sans géométrie</translation>
    </message>
    <message>
        <source>{name} ({part})</source>
        <translation>{name} ({part})</translation>
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
    <name>Diagnosis</name>
    <message>
        <source>open, and holds what is needed</source>
        <translation>ouvert, avec tout le nécessaire</translation>
    </message>
    <message>
        <source>{name}, from {starts} to {ends}</source>
        <translation>{name}, du {starts} au {ends}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>datasets that can be read: {count}</source>
        <translation>jeux de données lisibles : {count}</translation>
    </message>
    <message>
        <source>{seconds} s apart from the server's</source>
        <translation>à {seconds} s de celle du serveur</translation>
    </message>
    <message>
        <source>{host} is known</source>
        <translation>{host} est connu</translation>
    </message>
    <message>
        <source>port {port} answers</source>
        <translation>le port {port} répond</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en règle</translation>
    </message>
    <message>
        <source>encrypted by {version}</source>
        <translation>chiffré par {version}</translation>
    </message>
    <message>
        <source>accepted after {ms} ms</source>
        <translation>acceptée après {ms} ms</translation>
    </message>
    <message>
        <source>{database}, PostgreSQL {version}</source>
        <translation>{database}, PostgreSQL {version}</translation>
    </message>
    <message>
        <source>Stored access</source>
        <translation>Accès enregistré</translation>
    </message>
    <message>
        <source>This computer's certificate</source>
        <translation>Certificat de cet ordinateur</translation>
    </message>
    <message>
        <source>Server's name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>This computer's address</source>
        <translation>Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Server's certificate</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>PostGIS</source>
        <translation>PostGIS</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Server's answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en règle</translation>
    </message>
    <message>
        <source>{stage}: {word}, {figure}</source>
        <translation>{stage} : {word}, {figure}</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Replace the Certificate…</source>
        <translation>Remplacer le certificat…</translation>
    </message>
    <message>
        <source>Enter an API Key…</source>
        <translation>Saisir une clé API…</translation>
    </message>
    <message>
        <source>Open the Options…</source>
        <translation>Ouvrir les options…</translation>
    </message>
    <message>
        <source>Connect the Account…</source>
        <translation>Connecter le compte…</translation>
    </message>
    <message>
        <source>It Is the Same, Connect</source>
        <translation>C’est identique, connecter</translation>
    </message>
    <message>
        <source>Enter the Master Key…</source>
        <translation>Saisir la clé principale…</translation>
    </message>
    <message>
        <source>Allow This Address</source>
        <translation>Autoriser cette adresse</translation>
    </message>
    <message>
        <source>Enter the Address…</source>
        <translation>Saisir l’adresse…</translation>
    </message>
    <message>
        <source>Get a New Certificate</source>
        <translation>Obtenir un nouveau certificat</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Enter the Password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>About CARTO Direct SQL</source>
        <translation>À propos de CARTO Direct SQL</translation>
    </message>
    <message>
        <source>Your CARTO tables as layers in QGIS.</source>
        <translation>Vos tables CARTO en couches dans QGIS.</translation>
    </message>
    <message>
        <source>Made by volunteers, not by CARTO.</source>
        <translation>Réalisé par des bénévoles, pas par CARTO.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>Connecting {account}</source>
        <translation>Connexion du compte {account}</translation>
    </message>
    <message>
        <source>Renewing the certificate of {account}</source>
        <translation>Renouvellement du certificat de {account}</translation>
    </message>
    <message>
        <source>Allowing this computer's address for {account}</source>
        <translation>Autorisation de l’adresse de cet ordinateur pour {account}</translation>
    </message>
    <message>
        <source>Removing {entry}</source>
        <translation>Retrait de {entry}</translation>
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
        <source>{account} has a new certificate in place of the old one.</source>
        <translation>{account} a un nouveau certificat à la place de l’ancien.</translation>
    </message>
    <message>
        <source>{account} lets this computer in again.</source>
        <translation>{account} laisse de nouveau entrer cet ordinateur.</translation>
    </message>
    <message>
        <source>{account} lets this computer in again, by its new address {address}.</source>
        <translation>{account} laisse de nouveau entrer cet ordinateur, par sa nouvelle adresse {address}.</translation>
    </message>
    <message>
        <source>{entry} is no longer allowed.</source>
        <translation>{entry} n’est plus autorisée.</translation>
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
        <source>The certificate of {account} has expired, and its layers cannot be opened anew.</source>
        <translation>Le certificat de {account} a expiré, et ses couches ne peuvent plus être rouvertes.</translation>
    </message>
    <message>
        <source>The certificate of {account} ends in less than a day.</source>
        <translation>Le certificat de {account} expire dans moins d’un jour.</translation>
    </message>
    <message>
        <source>The certificate of {account} ends soon. Days left: {days}.</source>
        <translation>Le certificat de {account} expire bientôt. Jours restants : {days}.</translation>
    </message>
    <message>
        <source>Renew the Certificate</source>
        <translation>Renouveler le certificat</translation>
    </message>
    <message>
        <source>Connections and projects stay as they are.</source>
        <translation>Les connexions et les projets restent tels quels.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>This computer's address is now {address}, and {account} does not know it yet.</source>
        <translation>L’adresse de cet ordinateur est maintenant {address}, et {account} ne la connaît pas encore.</translation>
    </message>
    <message>
        <source>It was {earlier} before: if it changes often, allow all 256 addresses of {network}. Whoever else has one of them still needs a certificate and a key.</source>
        <translation>C’était {earlier} auparavant : si elle change souvent, autorisez les 256 adresses de {network}. Toute autre personne ayant l’une d’elles a tout de même besoin d’un certificat et d’une clé.</translation>
    </message>
    <message>
        <source>Allow {network}</source>
        <translation>Autoriser {network}</translation>
    </message>
    <message>
        <source>{earlier}, where this computer was before, can still reach {account}.</source>
        <translation>{earlier}, où se trouvait cet ordinateur auparavant, peut encore atteindre {account}.</translation>
    </message>
    <message>
        <source>Keep it if you will come back, or if others may use it: an office shares one address.</source>
        <translation>Gardez-la si vous devez y revenir ou si d’autres peuvent s’en servir : un bureau partage une seule adresse.</translation>
    </message>
    <message>
        <source>Remove {earlier}</source>
        <translation>Retirer {earlier}</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Still being edited with the key that was refused: {layers}. What was changed there may not be saved; end editing, and the new key takes over.</source>
        <translation>Encore en cours de modification avec la clé refusée : {layers}. Ce qui y a été modifié ne pourra peut-être pas être enregistré ; terminez la modification et la nouvelle clé prendra le relais.</translation>
    </message>
    <message>
        <source>{account}: checked, and nothing has to be done.</source>
        <translation>{account} : vérifié, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
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
        <source>Choose a Certificate</source>
        <translation>Choisir un certificat</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificats ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Which certificate do you want to use?</source>
        <translation>Quel certificat voulez-vous utiliser ?</translation>
    </message>
    <message>
        <source>Passphrase, if it has one</source>
        <translation>Phrase secrète, s’il en a une</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>It is proven by opening the database before the old one goes. Connection, projects and layers stay as they are. A file with authorities alone replaces only those.</source>
        <translation>Il est vérifié par l’ouverture de la base de données avant que l’ancien ne soit retiré. Connexion, projets et couches restent tels quels. Un fichier ne contenant que des autorités ne remplace que celles-ci.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Nouveau certificat</translation>
    </message>
    <message>
        <source>Certificate or authority</source>
        <translation>Certificat ou autorité</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Choose the folder with the files</source>
        <translation>Choisir le dossier contenant les fichiers</translation>
    </message>
    <message>
        <source>What Connect does</source>
        <translation>Ce que fait « Connecter »</translation>
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
        <source>The account's owner allows this computer's address.</source>
        <translation>Le propriétaire du compte autorise l’adresse de cet ordinateur.</translation>
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
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Allow Editing…</source>
        <translation>Autoriser la modification…</translation>
    </message>
    <message>
        <source>Use Elsewhere…</source>
        <translation>Utiliser ailleurs…</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
    <message>
        <source>Manage Access…</source>
        <translation>Gérer l’accès…</translation>
    </message>
    <message>
        <source>Open CARTO's Dashboard</source>
        <translation>Ouvrir le tableau de bord de CARTO</translation>
    </message>
    <message>
        <source>Add an Account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Remove This Account…</source>
        <translation>Retirer ce compte…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Log Messages</source>
        <translation>Journal des messages</translation>
    </message>
    <message>
        <source>About CARTO Direct SQL…</source>
        <translation>À propos de CARTO Direct SQL…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use the Master API Key Instead</source>
        <translation>Utiliser plutôt la clé API principale</translation>
    </message>
    <message>
        <source>I Have a Certificate ZIP and an API Key</source>
        <translation>J’ai le ZIP d’un certificat et une clé API</translation>
    </message>
    <message>
        <source>Connect a PostgreSQL server</source>
        <translation>Connecter un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>With the certificate and the address that its administrator gave.</source>
        <translation>Avec le certificat et l’adresse que son administrateur a donnés.</translation>
    </message>
    <message>
        <source>A CARTO Account Instead</source>
        <translation>Plutôt un compte CARTO</translation>
    </message>
    <message>
        <source>Connect your CARTO account</source>
        <translation>Connectez votre compte CARTO</translation>
    </message>
    <message>
        <source>Your tables become layers in QGIS: safely, and without copying settings.</source>
        <translation>Vos tables deviennent des couches dans QGIS : en toute sécurité, et sans recopier de paramètres.</translation>
    </message>
    <message>
        <source>A PostgreSQL Server Without CARTO</source>
        <translation>Un serveur PostgreSQL sans CARTO</translation>
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
        <source>Master API key</source>
        <translation>Clé API principale</translation>
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys.</source>
        <translation>Le tableau de bord de CARTO l’affiche sous « API keys ».</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>Adresse publique de cet ordinateur</translation>
    </message>
    <message>
        <source>The one that CARTO sees, or the web address of a service that tells it (https://…).</source>
        <translation>Celle que voit CARTO, ou l’adresse web d’un service qui l’indique (https://…).</translation>
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
        <source>Another QGIS is at work on this account; waiting for it.</source>
        <translation>Un autre QGIS travaille sur ce compte ; attente de la fin de son travail.</translation>
    </message>
    <message>
        <source>Taking back what was begun.</source>
        <translation>Annulation de ce qui avait été commencé.</translation>
    </message>
    <message>
        <source>This computer's address is on the allow-list now, and stays there.</source>
        <translation>L’adresse de cet ordinateur est maintenant dans la liste des adresses autorisées, et y reste.</translation>
    </message>
    <message>
        <source>What was begun has been taken back.</source>
        <translation>Ce qui avait été commencé a été annulé.</translation>
    </message>
    <message>
        <source>What is left of it goes when the account is used next.</source>
        <translation>Ce qui en reste disparaîtra à la prochaine utilisation du compte.</translation>
    </message>
    <message>
        <source>QGIS asks for its master password: it opens the stored certificates and keys.</source>
        <translation>QGIS demande son mot de passe principal : il ouvre les certificats et les clés enregistrés.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys. Kept in memory until QGIS closes.</source>
        <translation>Le tableau de bord de CARTO l’affiche sous « API keys ». Elle reste en mémoire jusqu’à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>API key for the database</source>
        <translation>Clé API pour la base de données</translation>
    </message>
    <message>
        <source>A regular key that may read your tables, not the master key. It is stored encrypted.</source>
        <translation>Une clé ordinaire qui permet de lire vos tables, pas la clé principale. Elle est enregistrée chiffrée.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The one that the server knows. It is stored encrypted.</source>
        <translation>Celui que le serveur connaît. Il est enregistré chiffré.</translation>
    </message>
    <message>
        <source>The one that CARTO sees; your administrator knows it. Or the web address of a service that tells it (https://…).</source>
        <translation>Celle que voit CARTO ; votre administrateur la connaît. Ou l’adresse web d’un service qui l’indique (https://…).</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>Autoriser la modification</translation>
    </message>
    <message>
        <source>A new API key that may also change your tables takes the place of this account's. Layers that are open can be edited then, too.</source>
        <translation>Une nouvelle clé API qui peut aussi modifier vos tables remplace celle de ce compte. Les couches déjà ouvertes pourront alors aussi être modifiées.</translation>
    </message>
    <message>
        <source>Layers from it stop working. What shall go with it?</source>
        <translation>Ses couches ne fonctionnent plus. Que faut-il retirer avec lui ?</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation>Retirer {account} de cet ordinateur ?</translation>
    </message>
    <message>
        <source>The stored API keys</source>
        <translation>Les clés API enregistrées</translation>
    </message>
    <message>
        <source>The stored password</source>
        <translation>Le mot de passe enregistré</translation>
    </message>
    <message>
        <source>Take {entry} off the allow-list; others may come from it, too</source>
        <translation>Retirer {entry} de la liste des adresses autorisées ; d’autres peuvent aussi en venir</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>At CARTO, with the master key</source>
        <translation>Chez CARTO, avec la clé principale</translation>
    </message>
    <message>
        <source>The connection in QGIS</source>
        <translation>La connexion dans QGIS</translation>
    </message>
    <message>
        <source>The certificate with its private key</source>
        <translation>Le certificat avec sa clé privée</translation>
    </message>
    <message>
        <source>Revoke the certificate; programs that it was exported for stop working</source>
        <translation>Révoquer le certificat ; les programmes pour lesquels il a été exporté cessent de fonctionner</translation>
    </message>
    <message>
        <source>Delete the API key, if it was made for this connection</source>
        <translation>Supprimer la clé API, si elle a été créée pour cette connexion</translation>
    </message>
    <message>
        <source>A URI, a psql command, pairs such as host=… dbname=…, or an address for JDBC.</source>
        <translation>Une URI, une commande psql, des paires comme host=… dbname=… ou une adresse pour JDBC.</translation>
    </message>
    <message>
        <source>Leave the server's name unchecked (verify-ca)</source>
        <translation>Laisser le nom du serveur sans vérification (verify-ca)</translation>
    </message>
    <message>
        <source>Only where the name cannot be in the server's certificate: whoever has another certificate of the same authority could then stand in the server's place.</source>
        <translation>Seulement si le nom ne peut pas figurer dans le certificat du serveur : quiconque possède un autre certificat de la même autorité pourrait alors se mettre à la place du serveur.</translation>
    </message>
    <message>
        <source>Host {host}, port {port}, database {database}, user {user}</source>
        <translation>Hôte {host}, port {port}, base de données {database}, utilisateur {user}</translation>
    </message>
    <message>
        <source>Server's address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Paste whatever names it: a URI, a psql command, an address for JDBC.</source>
        <translation>Collez ce qui le nomme : une URI, une commande psql, une adresse pour JDBC.</translation>
    </message>
    <message>
        <source>A file, or the folder with all of them. Empty where a public authority vouches for it.</source>
        <translation>Un fichier ou le dossier qui les contient tous. Vide si une autorité publique s’en porte garante.</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>Si le serveur en demande un.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Ready, certificate {days} days left</source>
        <translation>Valide, certificat encore {days} jours</translation>
    </message>
    <message>
        <source>Ready, {days} days left</source>
        <translation>Valide, encore {days} jours</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
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
        <source>Checking the certificate…</source>
        <translation>Vérification du certificat…</translation>
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
        <source>Keeping the password…</source>
        <translation>Enregistrement du mot de passe…</translation>
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
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Ouvert à tous</translation>
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
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>What is left goes when the account is connected here again.</source>
        <translation>Ce qui reste disparaît quand le compte est de nouveau connecté ici.</translation>
    </message>
    <message>
        <source>Drop the certificate to add an account</source>
        <translation>Déposez le certificat pour ajouter un compte</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Masquer les étapes</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Having a certificate made for this export…</source>
        <translation>Création d’un certificat pour cet export…</translation>
    </message>
    <message>
        <source>Having an API key made for this export…</source>
        <translation>Création d’une clé API pour cet export…</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message>
        <source>The export for {program} is up to date again.</source>
        <translation>L’export pour {program} est de nouveau à jour.</translation>
    </message>
    <message>
        <source>Stopped. What was begun has been taken back.</source>
        <translation>Arrêté. Ce qui avait été commencé a été annulé.</translation>
    </message>
    <message>
        <source>The export for {program} was removed, but not all of it: {left} That is tried again when the account is used next.</source>
        <translation>L’export pour {program} a été supprimé, mais pas en entier : {left} Une nouvelle tentative aura lieu à la prochaine utilisation du compte.</translation>
    </message>
    <message>
        <source>The export for {program} was removed.</source>
        <translation>L’export pour {program} a été supprimé.</translation>
    </message>
    <message>
        <source>The export for {program} was removed, except for what is at CARTO: that goes at the next use.</source>
        <translation>L’export pour {program} a été supprimé, sauf ce qui se trouve chez CARTO : cela disparaîtra à la prochaine utilisation.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Connection gone</source>
        <translation>Connexion disparue</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Use Elsewhere</source>
        <translation>Utiliser ailleurs</translation>
    </message>
    <message>
        <source>New Export</source>
        <translation>Nouvel export</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>A certificate of its own, made for this export (advised)</source>
        <translation>Un certificat propre, créé pour cet export (conseillé)</translation>
    </message>
    <message>
        <source>The certificate that QGIS uses</source>
        <translation>Le certificat qu’utilise QGIS</translation>
    </message>
    <message>
        <source>Write the API key into the files</source>
        <translation>Écrire la clé API dans les fichiers</translation>
    </message>
    <message>
        <source>This server knows no API keys: the user's password is meant by that word.</source>
        <translation>Ce serveur ne connaît pas de clés API : ce mot désigne le mot de passe de l’utilisateur.</translation>
    </message>
    <message>
        <source>An API key of its own, which may only read</source>
        <translation>Une clé API propre, qui permet seulement de lire</translation>
    </message>
    <message>
        <source>The API key that QGIS uses</source>
        <translation>La clé API qu’utilise QGIS</translation>
    </message>
    <message>
        <source>Add the service to my own service file of PostgreSQL, too</source>
        <translation>Ajouter aussi le service à mon propre fichier de services de PostgreSQL</translation>
    </message>
    <message>
        <source>Programs then find it without a variable, and QGIS itself uses this export as well. The file is copied before; removing the export takes the service out again.</source>
        <translation>Les programmes le trouvent alors sans variable, et QGIS lui-même utilise aussi cet export. Le fichier est copié auparavant ; supprimer l’export en retire le service.</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Clé API principale</translation>
    </message>
    <message>
        <source>Whoever can read the files then reads your tables, and nobody is asked for anything. Without the tick the files hold no key.</source>
        <translation>Quiconque peut lire les fichiers lit alors vos tables, sans que rien ne lui soit demandé. Sans la coche, les fichiers ne contiennent aucune clé.</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>A new or an empty one; only you can read it then. The files name it, so leave it there.</source>
        <translation>Un nouveau ou un vide ; vous seul pourrez le lire ensuite. Les fichiers le nomment : laissez-le donc à sa place.</translation>
    </message>
    <message>
        <source>CARTO advises one for each program: it can be revoked without the others.</source>
        <translation>CARTO en conseille un pour chaque programme : il peut être révoqué sans les autres.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Tables that it may read</source>
        <translation>Tables qu’elle permet de lire</translation>
    </message>
    <message>
        <source>Names with commas between them. Empty: all that the account has today.</source>
        <translation>Des noms séparés par des virgules. Vide : toutes celles que le compte a aujourd’hui.</translation>
    </message>
    <message>
        <source>To have made what the export gets of its own. It is not written into the files.</source>
        <translation>Pour créer ce que l’export a en propre. Elle n’est pas écrite dans les fichiers.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Certificat jusqu’au</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nothing was exported from this computer yet. “New Export” begins one.</source>
        <translation>Rien n’a encore été exporté depuis cet ordinateur. « Nouvel export » en commence un.</translation>
    </message>
    <message>
        <source>{state}. From the connection “{connection}”, in {folder}</source>
        <translation>{state}. De la connexion « {connection} », dans {folder}</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exporter de nouveau</translation>
    </message>
    <message>
        <source>Show Steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Needed: {needs}</source>
        <translation>Il faut : {needs}</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Rechercher des programmes</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>No program of that name. “ODBC”, “JDBC” and “The files alone” serve many that are not named here.</source>
        <translation>Aucun programme de ce nom. « ODBC », « JDBC » et « Les fichiers seuls » servent à beaucoup d’autres qui ne sont pas nommés ici.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove the export for {program}?</source>
        <translation>Supprimer l’export pour {program} ?</translation>
    </message>
    <message>
        <source>Remove Export</source>
        <translation>Supprimer l’export</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>The files in {folder} are deleted; {program} can open the database with them no more.</source>
        <translation>Les fichiers de {folder} sont supprimés ; {program} ne peut plus ouvrir la base de données avec eux.</translation>
    </message>
    <message>
        <source>Its service goes out of {file}, so programs that use it find it no more.</source>
        <translation>Son service disparaît de {file} ; les programmes qui l’utilisent ne le trouvent plus.</translation>
    </message>
    <message>
        <source>What was made for it at CARTO is revoked.</source>
        <translation>Ce qui a été créé pour lui chez CARTO est révoqué.</translation>
    </message>
    <message>
        <source>What was made for it at CARTO is revoked with the master API key; without it that waits until the account is used with it. Copies of the files work until then.</source>
        <translation>Ce qui a été créé pour lui chez CARTO est révoqué avec la clé API principale ; sans elle, cela attend que le compte soit utilisé avec elle. D’ici là, les copies des fichiers fonctionnent.</translation>
    </message>
    <message>
        <source>The connection in QGIS stays as it is, and so do copies of the files.</source>
        <translation>La connexion dans QGIS reste telle quelle, et les copies des fichiers continuent de fonctionner.</translation>
    </message>
    <message>
        <source>What the export for {program} has of its own is made anew at CARTO.</source>
        <translation>Ce que l’export pour {program} a en propre est créé de nouveau chez CARTO.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What to do in {program}</source>
        <translation>Ce qu’il faut faire dans {program}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That is not an API key: it is empty, or holds spaces or line breaks.</source>
        <translation>Ce n’est pas une clé API : elle est vide, ou contient des espaces ou des sauts de ligne.</translation>
    </message>
    <message>
        <source>An API key is needed to open the database of {account}.</source>
        <translation>Une clé API est nécessaire pour ouvrir la base de données du compte {account}.</translation>
    </message>
    <message>
        <source>QGIS already has a PostgreSQL connection called “{name}”, and it is not this account's.</source>
        <translation>QGIS a déjà une connexion PostgreSQL nommée « {name} », et ce n’est pas celle de ce compte.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a connection: a name is not empty and holds neither slash nor backslash.</source>
        <translation>« {name} » ne convient pas comme nom de connexion : un nom ne peut être vide ni contenir de barre oblique ou de barre oblique inverse.</translation>
    </message>
    <message>
        <source>This computer has no connection called “{name}” made by CARTO Direct SQL.</source>
        <translation>Cet ordinateur n’a aucune connexion nommée « {name} » créée par CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>{account} was removed, but not all of it: {left}</source>
        <translation>Le compte {account} a été retiré, mais pas en entier : {left}</translation>
    </message>
    <message>
        <source>{account} is not an account at CARTO but a PostgreSQL server: it keeps no allow-list, issues no certificates and makes no keys.</source>
        <translation>{account} n’est pas un compte chez CARTO mais un serveur PostgreSQL : il ne tient pas de liste des adresses autorisées, n’émet pas de certificats et ne crée pas de clés.</translation>
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
        <source>QGIS's authentication database is in use by another program.</source>
        <translation>La base de données d’authentification de QGIS est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>QGIS has been busy for too long, so its stored keys and connections could not be used.</source>
        <translation>QGIS a été occupé trop longtemps : ses clés et connexions enregistrées n’ont pas pu être utilisées.</translation>
    </message>
    <message>
        <source>QGIS's authentication database cannot be read: its file is damaged, or not for this user.</source>
        <translation>La base de données d’authentification de QGIS est illisible : son fichier est endommagé, ou n’est pas destiné à cet utilisateur.</translation>
    </message>
    <message>
        <source>QGIS cannot use its authentication database: two programs set its first master password at the same time, and now it has two.</source>
        <translation>QGIS ne peut pas utiliser sa base de données d’authentification : deux programmes ont défini en même temps le premier mot de passe principal, et elle en a maintenant deux.</translation>
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
        <source>This computer's clock is wrong by {minutes} minutes, so certificates look expired, or not valid yet.</source>
        <translation>L’horloge de cet ordinateur est fausse de {minutes} minutes, si bien que les certificats semblent expirés ou pas encore valides.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by {hours} hours, so certificates look expired, or not valid yet.</source>
        <translation>L’horloge de cet ordinateur est fausse de {hours} heures, si bien que les certificats semblent expirés ou pas encore valides.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by {days} days, so certificates look expired, or not valid yet.</source>
        <translation>L’horloge de cet ordinateur est fausse de {days} jours, si bien que les certificats semblent expirés ou pas encore valides.</translation>
    </message>
    <message>
        <source>QGIS has so many files and connections open that it cannot open more.</source>
        <translation>QGIS a tant de fichiers et de connexions ouverts qu’il ne peut pas en ouvrir d’autres.</translation>
    </message>
    <message>
        <source>QGIS's settings in {file} cannot be written, so nothing could be kept.</source>
        <translation>Impossible d’écrire les paramètres de QGIS dans {file} : rien n’a donc pu être conservé.</translation>
    </message>
    <message>
        <source>QGIS's master password was not given. It guards the certificate and the keys: without it nothing can be opened or stored.</source>
        <translation>Le mot de passe principal de QGIS n’a pas été saisi. Il protège le certificat et les clés : sans lui, rien ne peut être ouvert ni enregistré.</translation>
    </message>
    <message>
        <source>The tables of {account} stay closed: QGIS's master password, which opens them, was not given.</source>
        <translation>Les tables du compte {account} restent fermées : le mot de passe principal de QGIS, qui les ouvre, n’a pas été saisi.</translation>
    </message>
    <message>
        <source>A layer uses the connection {service}, and this computer has no access to that account yet. Connect the account, and the layer opens.</source>
        <translation>Une couche utilise la connexion {service}, et cet ordinateur n’a pas encore accès à ce compte. Connectez le compte, et la couche s’ouvrira.</translation>
    </message>
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
        <translation>« toutes les adresses » s’écrit 0.0.0.0.</translation>
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
        <source>“{text}” is not the address of a CARTO account. It looks like alice.carto.com, or maps.example.com/user/alice.</source>
        <translation>« {text} » n’est pas l’adresse d’un compte CARTO. Une telle adresse ressemble à alice.carto.com ou à maps.example.com/user/alice.</translation>
    </message>
    <message>
        <source>That is an API key. The account's address is needed here; it looks like alice.carto.com.</source>
        <translation>C’est une clé API. Il faut ici l’adresse du compte ; elle ressemble à alice.carto.com.</translation>
    </message>
    <message>
        <source>That names a PostgreSQL server, and not a CARTO account. In the panel choose “A PostgreSQL Server Without CARTO” for it, in Processing the algorithm connectserver.</source>
        <translation>Cela désigne un serveur PostgreSQL et non un compte CARTO. Choisissez pour lui « Un serveur PostgreSQL sans CARTO » dans le panneau, ou l’algorithme connectserver dans Traitement.</translation>
    </message>
    <message>
        <source>“{host}” is a server, and names no account. An account's address looks like {host}/user/alice, or alice.{host}.</source>
        <translation>« {host} » est un serveur, et n’indique aucun compte. L’adresse d’un compte ressemble à {host}/user/alice ou à alice.{host}.</translation>
    </message>
    <message>
        <source>“{host}” is a server, and names no account. An account's address looks like {host}/user/alice.</source>
        <translation>« {host} » est un serveur, et n’indique aucun compte. L’adresse d’un compte ressemble à {host}/user/alice.</translation>
    </message>
    <message>
        <source>“{text}” is not an address of CARTO's cloud, which is called carto.com.</source>
        <translation>« {text} » n’est pas une adresse du cloud de CARTO, qui s’appelle carto.com.</translation>
    </message>
    <message>
        <source>{host} belongs to CARTO's newer platform, which has no direct SQL connections. Accounts that have them look like alice.carto.com.</source>
        <translation>{host} appartient à la nouvelle plateforme de CARTO, qui n’a pas de connexions SQL directes. Les comptes qui en ont ressemblent à alice.carto.com.</translation>
    </message>
    <message>
        <source>“{text}” cannot be allowed: {reason}</source>
        <translation>« {text} » ne peut pas être autorisée : {reason}</translation>
    </message>
    <message>
        <source>The account's master API key is needed for this.</source>
        <translation>La clé API principale du compte est nécessaire pour cela.</translation>
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
        <source>QGIS's authentication database is locked, and it holds the proxy's password.</source>
        <translation>La base de données d’authentification de QGIS est verrouillée, et elle contient le mot de passe du proxy.</translation>
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
        <source>CARTO does not accept this API key for {account}: it is not a key of that account.</source>
        <translation>CARTO n’accepte pas cette clé API pour {account} : ce n’est pas une clé de ce compte.</translation>
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
        <source>The e-mail address of the account {account} is not confirmed yet. Confirm it with the message that CARTO sent to it.</source>
        <translation>L’adresse e-mail du compte {account} n’est pas encore confirmée. Confirmez-la avec le message que CARTO lui a envoyé.</translation>
    </message>
    <message>
        <source>CARTO does not let this API key do that: {reason}</source>
        <translation>CARTO ne permet pas cela à cette clé API : {reason}</translation>
    </message>
    <message>
        <source>CARTO refused to make a certificate for {account} and gave no reason. Usually the API key is not the master key.</source>
        <translation>CARTO a refusé de créer un certificat pour {account}, sans donner de raison. En général, c’est que la clé API n’est pas la clé principale.</translation>
    </message>
    <message>
        <source>There is no CARTO account at {account}.</source>
        <translation>Il n’y a pas de compte CARTO à l’adresse {account}.</translation>
    </message>
    <message>
        <source>CARTO keeps the account {account} closed: it is locked, under maintenance, or not allowed to use CARTO's interface for programs.</source>
        <translation>CARTO garde le compte {account} fermé : il est verrouillé, en maintenance, ou n’a pas le droit d’utiliser l’interface de CARTO destinée aux programmes.</translation>
    </message>
    <message>
        <source>CARTO no longer has what was asked for in the account {account}.</source>
        <translation>CARTO n’a plus ce qui était demandé dans le compte {account}.</translation>
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
        <source>The allow-list of {account} has no entry that reads “{entry}”. It holds: {entries}</source>
        <translation>La liste des adresses autorisées du compte {account} n’a aucune entrée « {entry} ». Elle contient : {entries}</translation>
    </message>
    <message>
        <source>{entry} stays on the allow-list until somebody takes it off.</source>
        <translation>{entry} reste dans la liste des adresses autorisées jusqu’à ce que quelqu’un l’en retire.</translation>
    </message>
    <message>
        <source>The API key {name}, which was replaced, stays at CARTO for now: another QGIS that runs on this computer has layers open with it.</source>
        <translation>La clé API {name}, qui a été remplacée, reste pour l’instant chez CARTO : un autre QGIS qui tourne sur cet ordinateur a des couches ouvertes avec elle.</translation>
    </message>
    <message>
        <source>{account} has no certificate called “{name}”. It has: {names}</source>
        <translation>{account} n’a pas de certificat nommé « {name} ». Il a : {names}</translation>
    </message>
    <message>
        <source>The connection “{connection}” of this computer uses the certificate {name} and would not open any more.</source>
        <translation>La connexion « {connection} » de cet ordinateur utilise le certificat {name} et ne s’ouvrirait plus.</translation>
    </message>
    <message>
        <source>The export in {folder} uses the certificate {name}: the program that it is for could not connect.</source>
        <translation>L’export dans {folder} utilise le certificat {name} : le programme auquel il sert ne pourrait pas se connecter.</translation>
    </message>
    <message>
        <source>The certificate {name} is not of this computer: whoever uses it could not connect any more.</source>
        <translation>Le certificat {name} n’est pas celui de cet ordinateur : ceux qui l’utilisent ne pourraient plus se connecter.</translation>
    </message>
    <message>
        <source>The allow-list of {account} keeps being changed by somebody else at this moment.</source>
        <translation>La liste des adresses autorisées du compte {account} est sans cesse modifiée par quelqu’un d’autre en ce moment.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, so no API key was made.</source>
        <translation>Le fichier {file} ne peut pas être écrit, aucune clé API n’a donc été créée.</translation>
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
        <translation>elle n’est pas encore valide.</translation>
    </message>
    <message>
        <source>{name} holds no certificate that can be read.</source>
        <translation>{name} ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>The path of the certificate leads to no file and no folder.</source>
        <translation>Le chemin du certificat ne mène à aucun fichier ni dossier.</translation>
    </message>
    <message>
        <source>That is what a certificate's file holds. Save it in a file, and give the path of that file.</source>
        <translation>C’est le contenu d’un fichier de certificat. Enregistrez-le dans un fichier, et indiquez le chemin de ce fichier.</translation>
    </message>
    <message>
        <source>The private key in {name} cannot be read: it is incomplete, damaged, or in a form of its own.</source>
        <translation>La clé privée dans {name} ne peut pas être lue : elle est incomplète, endommagée ou dans un format particulier.</translation>
    </message>
    <message>
        <source>{name} is far too large to be a certificate.</source>
        <translation>{name} est bien trop volumineux pour être un certificat.</translation>
    </message>
    <message>
        <source>There is no client certificate in {place}.</source>
        <translation>Il n’y a aucun certificat client dans {place}.</translation>
    </message>
    <message>
        <source>There is a client certificate in {place}, but not its private key.</source>
        <translation>Il y a un certificat client dans {place}, mais pas sa clé privée.</translation>
    </message>
    <message>
        <source>The private key of the client certificate in {name} is missing: no file in {place} holds it.</source>
        <translation>La clé privée du certificat client contenu dans {name} manque : aucun fichier de {place} ne la contient.</translation>
    </message>
    <message>
        <source>Where the database is stands in the README that CARTO gives, and there is none in {place}.</source>
        <translation>L’emplacement de la base de données figure dans le fichier README que CARTO fournit, et il n’y en a pas dans {place}.</translation>
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
        <source>{name} is a PKCS #12 file of a kind that cannot be read: it has no integrity check. Export it again with one, or as PEM.</source>
        <translation>{name} est un fichier PKCS #12 d’un type illisible : il n’a pas de contrôle d’intégrité. Exportez-le de nouveau avec un tel contrôle, ou en PEM.</translation>
    </message>
    <message>
        <source>The file {file} in {name} belongs to somebody else and must not be read.</source>
        <translation>Le fichier {file} contenu dans {name} appartient à quelqu’un d’autre et ne doit pas être lu.</translation>
    </message>
    <message>
        <source>{name} holds several certificates with their private keys: {candidates}.</source>
        <translation>{name} contient plusieurs certificats avec leurs clés privées : {candidates}.</translation>
    </message>
    <message>
        <source>{name} holds no certificate called “{wanted}” with its private key.</source>
        <translation>{name} ne contient aucun certificat nommé « {wanted} » avec sa clé privée.</translation>
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
        <translation>Le certificat de l’utilisateur {user} n’est valide qu’à partir du {starts} : l’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>This certificate was made for {found}, not for {user}.</source>
        <translation>Ce certificat a été créé pour {found}, pas pour {user}.</translation>
    </message>
    <message>
        <source>The stored certificate was made for {found}, not for {user}.</source>
        <translation>Le certificat enregistré a été créé pour {found}, pas pour {user}.</translation>
    </message>
    <message>
        <source>The certificate {name} was revoked: CARTO no longer lists it.</source>
        <translation>Le certificat {name} a été révoqué : CARTO ne le mentionne plus.</translation>
    </message>
    <message>
        <source>The private key in {name} is of a kind ({algorithm}) that PostgreSQL's library cannot use here: it has to be RSA, EC or Ed25519.</source>
        <translation>La clé privée contenue dans {name} est d’un type ({algorithm}) que la bibliothèque de PostgreSQL ne peut pas utiliser ici : il faut RSA, EC ou Ed25519.</translation>
    </message>
    <message>
        <source>The server's certificate authority ({name}) cannot be used: {reason}</source>
        <translation>L’autorité de certification du serveur ({name}) est inutilisable : {reason}</translation>
    </message>
    <message>
        <source>The server's name can stay unchecked (verify-ca) only where the server has an authority of its own, and its certificate is not among the files.</source>
        <translation>Le nom du serveur ne peut rester sans vérification (verify-ca) que si le serveur a sa propre autorité, et le certificat de celle-ci n’est pas parmi les fichiers.</translation>
    </message>
    <message>
        <source>“{host}” is neither the name of a server nor its address.</source>
        <translation>« {host} » n’est ni le nom d’un serveur ni son adresse.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as the name of a database or of a user: it is empty, too long, or holds signs that PostgreSQL's library cannot read.</source>
        <translation>« {name} » ne peut pas servir de nom de base de données ou d’utilisateur : il est vide, trop long ou contient des signes que la bibliothèque de PostgreSQL ne peut pas lire.</translation>
    </message>
    <message>
        <source>The file leads to the server {host}, but the database of {account} is one of CARTO's own servers: the file is forged, or made for another account.</source>
        <translation>Le fichier mène au serveur {host}, mais la base de données du compte {account} est l’un des serveurs de CARTO : le fichier est falsifié, ou a été créé pour un autre compte.</translation>
    </message>
    <message>
        <source>The file leads to the server {host}, port {port}. The fingerprint of the authority that vouches for it is {fingerprint}.</source>
        <translation>Le fichier mène au serveur {host}, port {port}. L’empreinte de l’autorité qui s’en porte garante est {fingerprint}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, so no certificate was made.</source>
        <translation>Le fichier {file} ne peut pas être écrit, donc aucun certificat n’a été émis.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Arrêté, à votre demande. Rien n’a été modifié.</translation>
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
        <translation>Tapez « python -m pip install {packages} » dans l’OSGeo4W Shell, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Type “pip3 install {packages}” in a terminal, in the bin folder of QGIS.app, then restart QGIS.</source>
        <translation>Tapez « pip3 install {packages} » dans un terminal, dans le dossier bin de QGIS.app, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <source>Nothing that was exported from this profile of QGIS is in {folder}.</source>
        <translation>{folder} ne contient rien qui ait été exporté depuis ce profil de QGIS.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold the files of this export any more.</source>
        <translation>Le dossier {folder} ne contient plus les fichiers de cet export.</translation>
    </message>
    <message>
        <source>There is no export called “{target}”.</source>
        <translation>Il n’y a aucun export nommé « {target} ».</translation>
    </message>
    <message>
        <source>“{connection}” cannot be exported: that takes a client certificate, and a server whose name is checked.</source>
        <translation>« {connection} » ne peut pas être exportée : il faut pour cela un certificat client et un serveur dont le nom est vérifié.</translation>
    </message>
    <message>
        <source>{program} cannot use the connection's private key, which is of the kind {algorithm}. Ask the server's administrator for a certificate with a key of one of these kinds: {kinds}.</source>
        <translation>{program} ne peut pas utiliser la clé privée de la connexion, qui est du type {algorithm}. Demandez à l’administrateur du serveur un certificat avec une clé de l’un de ces types : {kinds}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds files of others. Choose an empty folder, or one that does not exist yet.</source>
        <translation>Le dossier {folder} contient des fichiers étrangers à l’export. Choisissez un dossier vide, ou un dossier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another export. Choose an empty folder, or remove that export first.</source>
        <translation>Le dossier {folder} contient un autre export. Choisissez un dossier vide, ou supprimez d’abord cet export.</translation>
    </message>
    <message>
        <source>That is a master API key, and not a folder.</source>
        <translation>C’est une clé API principale et non un dossier.</translation>
    </message>
    <message>
        <source>The configuration of other programs cannot name the folder {folder}. Choose a shorter, simpler name.</source>
        <translation>La configuration d’autres programmes ne peut pas désigner le dossier {folder}. Choisissez un nom plus court et plus simple.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so nothing was exported.</source>
        <translation>Impossible d’écrire dans le dossier {folder} : rien n’a donc été exporté.</translation>
    </message>
    <message>
        <source>The drive of the folder {folder} lets every user of this computer read what is on it, as most USB sticks do, so nothing was exported. Choose a folder on a disk of this computer.</source>
        <translation>Le lecteur du dossier {folder} laisse tous les utilisateurs de cet ordinateur lire ce qu’il contient, comme la plupart des clés USB : rien n’a été exporté. Choisissez un dossier sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Files of the export are still in {folder}, perhaps with its private key: they could not be removed.</source>
        <translation>Des fichiers de l’export sont encore dans {folder}, peut-être avec sa clé privée : ils n’ont pas pu être supprimés.</translation>
    </message>
    <message>
        <source>An API key that is made for an export has to be written into it: nobody else gets to know it.</source>
        <translation>Une clé API créée pour un export doit y être écrite : personne d’autre n’en prend connaissance.</translation>
    </message>
    <message>
        <source>Tables can be chosen only for an API key that is made for this export: the connection's own key reads what it reads. Have a key made for it, or name no tables.</source>
        <translation>Des tables ne peuvent être choisies que pour une clé API créée pour cet export : la clé de la connexion lit ce qu’elle lit. Faites créer une clé pour lui, ou ne nommez aucune table.</translation>
    </message>
    <message>
        <source>The account has no table “{table}” that an API key could be allowed to read.</source>
        <translation>Le compte n’a aucune table « {table} » dont la lecture puisse être permise à une clé API.</translation>
    </message>
    <message>
        <source>The export “{target}” has nothing that could be added to your own configuration of PostgreSQL.</source>
        <translation>L’export « {target} » n’a rien qui puisse être ajouté à votre propre configuration de PostgreSQL.</translation>
    </message>
    <message>
        <source>{file} already has a service called “{service}” that CARTO Direct SQL did not write.</source>
        <translation>{file} a déjà un service nommé « {service} », qui n’a pas été écrit par CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>Your own file {file} cannot be read or written.</source>
        <translation>Votre propre fichier {file} ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>The list of unfinished work in {folder} cannot be written.</source>
        <translation>La liste des travaux inachevés dans {folder} ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The database at {host} could not be opened.</source>
        <translation>La base de données sur {host} n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The connection's service “{service}” is not open in this session of QGIS.</source>
        <translation>Le service « {service} » de la connexion n’est pas ouvert dans cette session de QGIS.</translation>
    </message>
    <message>
        <source>The environment variable PGSERVICEFILE names the file {file}, which is not there, and so PostgreSQL's library opens no service. Correct or remove the variable, and start QGIS again.</source>
        <translation>La variable d’environnement PGSERVICEFILE désigne le fichier {file}, qui n’existe pas ; la bibliothèque de PostgreSQL n’ouvre donc aucun service. Corrigez ou supprimez la variable, puis redémarrez QGIS.</translation>
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
        <source>At {host}, port {port}, no connection is taken: the database is not running there, or a firewall turns this computer away.</source>
        <translation>Sur {host}, port {port}, aucune connexion n’est acceptée : la base de données n’y fonctionne pas, ou un pare-feu refuse cet ordinateur.</translation>
    </message>
    <message>
        <source>The database at {host} began to answer, and then went silent.</source>
        <translation>La base de données sur {host} a commencé à répondre, puis s’est tue.</translation>
    </message>
    <message>
        <source>The address {address} is allowed, and yet the database at {host}, port {port}, does not answer: a firewall of this network seems to hold the connection back.</source>
        <translation>L’adresse {address} est autorisée, et pourtant la base de données sur {host}, port {port}, ne répond pas : un pare-feu de ce réseau semble retenir la connexion.</translation>
    </message>
    <message>
        <source>The database at {host}, port {port}, cannot be reached directly, and the proxy {proxy} that QGIS uses carries web pages only, no connections to PostgreSQL.</source>
        <translation>La base de données sur {host}, port {port}, ne peut être atteinte directement, et le proxy {proxy} qu’utilise QGIS ne transporte que des pages web, pas de connexions à PostgreSQL.</translation>
    </message>
    <message>
        <source>The server at {host}, port {port}, offers no encryption (TLS), so nothing was sent to it.</source>
        <translation>Le serveur sur {host}, port {port}, ne propose pas de chiffrement (TLS) : rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no PostgreSQL server with encryption (TLS).</source>
        <translation>Ce qui répond sur {host}, port {port}, n’est pas un serveur PostgreSQL avec chiffrement (TLS).</translation>
    </message>
    <message>
        <source>The server at {host}, port {port}, speaks no version of encryption (TLS) that this computer accepts, or the other way round.</source>
        <translation>Le serveur sur {host}, port {port}, ne parle aucune version du chiffrement (TLS) que cet ordinateur accepte, ou inversement.</translation>
    </message>
    <message>
        <source>The database at {host} lets nobody in this way. It says: {reason}</source>
        <translation>La base de données sur {host} ne laisse entrer personne ainsi. Elle dit : {reason}</translation>
    </message>
    <message>
        <source>The database at {host} does not answer this computer: its address is probably not on the account's allow-list.</source>
        <translation>La base de données sur {host} ne répond pas à cet ordinateur : son adresse n’est sans doute pas dans la liste des adresses autorisées du compte.</translation>
    </message>
    <message>
        <source>The database at {host} needed too long for this, and it was stopped.</source>
        <translation>La base de données sur {host} mettait trop de temps pour cela, et l’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The database at {host} could not do what was asked of it. It says: {reason}</source>
        <translation>La base de données sur {host} n’a pas pu faire ce qui lui était demandé. Elle dit : {reason}</translation>
    </message>
    <message>
        <source>The database at {host} broke off the connection without a word: this computer's address is probably not on the account's allow-list.</source>
        <translation>La base de données sur {host} a coupé la connexion sans explication : l’adresse de cet ordinateur n’est sans doute pas dans la liste des adresses autorisées du compte.</translation>
    </message>
    <message>
        <source>The database at {host} does not answer this computer: its address {address} is not on the account's allow-list.</source>
        <translation>La base de données sur {host} ne répond pas à cet ordinateur : son adresse {address} n’est pas dans la liste des adresses autorisées du compte.</translation>
    </message>
    <message>
        <source>The database at {host} says that it lets nobody in from this address.</source>
        <translation>La base de données sur {host} indique qu’elle ne laisse entrer personne depuis cette adresse.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the database at {host}: it has expired, or this computer's clock is wrong, or it comes from an authority that is not known for this database.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de la base de données sur {host} : il a expiré, ou l’horloge de cet ordinateur n’est pas à l’heure, ou il provient d’une autorité qui n’est pas connue pour cette base de données.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} comes from an authority that is not known for it: it has a new one, or a device on the way, such as a company's firewall, opens what is encrypted.</source>
        <translation>Le certificat de la base de données sur {host} provient d’une autorité qui n’est pas connue pour elle : elle en a un nouveau, ou un appareil en chemin, comme le pare-feu d’une entreprise, ouvre ce qui est chiffré.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} has expired, or this computer's clock is fast.</source>
        <translation>Le certificat de la base de données sur {host} a expiré, ou l’horloge de cet ordinateur avance.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} is not valid yet, or this computer's clock is slow.</source>
        <translation>Le certificat de la base de données sur {host} n’est pas encore valide, ou l’horloge de cet ordinateur retarde.</translation>
    </message>
    <message>
        <source>The server that answered at {host} shows a certificate made for another name.</source>
        <translation>Le serveur qui a répondu sur {host} présente un certificat créé pour un autre nom.</translation>
    </message>
    <message>
        <source>The database at {host} does not accept this computer's certificate: it was revoked, is out of date by the server's clock, or was made by another authority.</source>
        <translation>La base de données sur {host} n’accepte pas le certificat de cet ordinateur : il a été révoqué, n’est pas valide d’après l’horloge du serveur, ou vient d’une autre autorité.</translation>
    </message>
    <message>
        <source>The database at {host} wants a client certificate that it accepts.</source>
        <translation>La base de données sur {host} demande un certificat client qu’elle accepte.</translation>
    </message>
    <message>
        <source>The database at {host} does not let {user} in with this computer's certificate.</source>
        <translation>La base de données sur {host} ne laisse pas entrer l’utilisateur {user} avec le certificat de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer's certificate for the database at {host} cannot be used: its key is too short by today's rules, or its files are damaged.</source>
        <translation>Le certificat de cet ordinateur pour la base de données sur {host} est inutilisable : sa clé est trop courte selon les règles actuelles, ou ses fichiers sont endommagés.</translation>
    </message>
    <message>
        <source>The database at {host} does not accept the API key of {user}.</source>
        <translation>La base de données sur {host} n’accepte pas la clé API de l’utilisateur {user}.</translation>
    </message>
    <message>
        <source>The API key of {user} has expired for the database at {host}.</source>
        <translation>La clé API de l’utilisateur {user} a expiré pour la base de données sur {host}.</translation>
    </message>
    <message>
        <source>The database at {host} knows no user {user}, or does not let that user in.</source>
        <translation>La base de données sur {host} ne connaît aucun utilisateur {user}, ou ne le laisse pas entrer.</translation>
    </message>
    <message>
        <source>There is no database called {database} at {host}.</source>
        <translation>Il n’y a pas de base de données nommée {database} sur {host}.</translation>
    </message>
    <message>
        <source>The database {database} at {host} opens, but has no PostGIS, without which it shows no maps.</source>
        <translation>La base de données {database} sur {host} s’ouvre, mais n’a pas PostGIS, sans lequel elle ne montre pas de cartes.</translation>
    </message>
    <message>
        <source>The database at {host} opens, but the API key may read nothing in it.</source>
        <translation>La base de données sur {host} s’ouvre, mais la clé API ne peut rien y lire.</translation>
    </message>
    <message>
        <source>The database at {host} has no connection left: too many are open.</source>
        <translation>La base de données sur {host} n’a plus de connexion libre : trop sont ouvertes.</translation>
    </message>
    <message>
        <source>The database at {host} is just starting or stopping.</source>
        <translation>La base de données sur {host} est en train de démarrer ou de s’arrêter.</translation>
    </message>
    <message>
        <source>The API key may not do that in the database at {host}.</source>
        <translation>La clé API n’a pas le droit de faire cela dans la base de données sur {host}.</translation>
    </message>
    <message>
        <source>The database opens, but QGIS cannot open the dataset “{name}” in it.</source>
        <translation>La base de données s’ouvre, mais QGIS ne peut pas y ouvrir le jeu de données « {name} ».</translation>
    </message>
    <message>
        <source>The dataset “{name}” is not there any more: it was deleted or renamed. Refresh the list.</source>
        <translation>Le jeu de données « {name} » n’existe plus : il a été supprimé ou renommé. Actualisez la liste.</translation>
    </message>
    <message>
        <source>“{name}” was not added: {reason}</source>
        <translation>« {name} » n’a pas été ajouté : {reason}</translation>
    </message>
    <message>
        <source>These datasets were not added:
{reasons}</source>
        <translation>Ces jeux de données n’ont pas été ajoutés :
{reasons}</translation>
    </message>
    <message>
        <source>The API key may read only some columns of “{name}”, and QGIS opens a dataset only as a whole.</source>
        <translation>La clé API ne permet de lire que certaines colonnes de « {name} », et QGIS n’ouvre un jeu de données qu’en entier.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer this computer: it is not running, or a firewall keeps this computer out.</source>
        <translation>Le serveur sur {host} ne répond pas à cet ordinateur : il n’est pas en marche, ou un pare-feu bloque cet ordinateur.</translation>
    </message>
    <message>
        <source>The server at {host} broke off the connection without a word: a firewall may keep this computer out.</source>
        <translation>Le serveur sur {host} a coupé la connexion sans explication : un pare-feu bloque peut-être cet ordinateur.</translation>
    </message>
    <message>
        <source>The server at {host} has no entry in its pg_hba.conf that lets this user into this database from this computer.</source>
        <translation>Le serveur {host} n’a dans son pg_hba.conf aucune entrée qui laisse cet utilisateur entrer dans cette base de données depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The server at {host} does not accept the password of {user}, or wants one and was given none.</source>
        <translation>Le serveur sur {host} n’accepte pas le mot de passe de l’utilisateur {user}, ou en demande un et n’en a pas reçu.</translation>
    </message>
    <message>
        <source>The password of {user} has expired for the server at {host}.</source>
        <translation>Le mot de passe de l’utilisateur {user} a expiré pour le serveur sur {host}.</translation>
    </message>
    <message>
        <source>PostgreSQL's library cannot be given this password: it ends in a blank, holds a line break, or is too long.</source>
        <translation>Ce mot de passe ne peut pas être donné à la bibliothèque de PostgreSQL : il finit par une espace, contient un saut de ligne ou est trop long.</translation>
    </message>
    <message>
        <source>This user may not do that in the database at {host}.</source>
        <translation>Cet utilisateur n’a pas le droit de faire cela dans la base de données sur {host}.</translation>
    </message>
    <message>
        <source>This user may read only some columns of “{name}”, and QGIS opens a dataset only as a whole.</source>
        <translation>Cet utilisateur ne peut lire que certaines colonnes de « {name} », et QGIS n’ouvre un jeu de données qu’en entier.</translation>
    </message>
    <message>
        <source>The database at {host} opens, but this user may read nothing in it.</source>
        <translation>La base de données sur {host} s’ouvre, mais cet utilisateur ne peut rien y lire.</translation>
    </message>
    <message>
        <source>A password is needed to open the database of {account}.</source>
        <translation>Il faut un mot de passe pour ouvrir la base de données de {account}.</translation>
    </message>
    <message>
        <source>The server that answered at {host} shows a certificate that is not made for this name.</source>
        <translation>Le serveur qui a répondu sur {host} présente un certificat qui n’a pas été créé pour ce nom.</translation>
    </message>
    <message>
        <source>That names no PostgreSQL server in a form that is understood: it has to be an address such as postgresql://alice@db.example.com/gis, a psql command, pairs such as host=db.example.com dbname=gis, or an address for JDBC.</source>
        <translation>Cela ne désigne aucun serveur PostgreSQL sous une forme reconnue : il faut une adresse comme postgresql://alice@db.example.com/gis, une commande psql, des paires comme host=db.example.com dbname=gis ou une adresse pour JDBC.</translation>
    </message>
    <message>
        <source>The password in that address holds a character that has a meaning there, such as /, ?, % or a blank, so it cannot be told where the password ends. Take the password out of the address, and enter it in its own field.</source>
        <translation>Le mot de passe de cette adresse contient un caractère qui y a un sens, comme /, ?, % ou une espace : on ne sait pas où il finit. Retirez le mot de passe de l’adresse et saisissez-le dans son propre champ.</translation>
    </message>
    <message>
        <source>That names several servers. Name one of them.</source>
        <translation>Cela désigne plusieurs serveurs. N’en indiquez qu’un.</translation>
    </message>
    <message>
        <source>That names a folder of this computer in place of a server. Such a connection needs no certificate, and QGIS makes it by itself.</source>
        <translation>Cela désigne un dossier de cet ordinateur à la place d’un serveur. Une telle connexion n’a pas besoin de certificat, et QGIS l’établit lui-même.</translation>
    </message>
    <message>
        <source>That names the service “{service}” in place of a server. QGIS opens services by itself; to add the server here, name its host, port, database and user.</source>
        <translation>Cela désigne le service « {service} » à la place d’un serveur. QGIS ouvre les services lui-même ; pour ajouter le serveur ici, indiquez son hôte, son port, sa base de données et son utilisateur.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>Le port n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The server's host is missing.</source>
        <translation>Il manque l’hôte du serveur.</translation>
    </message>
    <message>
        <source>The user who signs in to the database is missing.</source>
        <translation>Il manque l’utilisateur qui se connecte à la base de données.</translation>
    </message>
    <message>
        <source>The folder in which this session keeps its access cannot be used: {folder}</source>
        <translation>Le dossier dans lequel cette session conserve son accès est inutilisable : {folder}</translation>
    </message>
    <message>
        <source>it would open the account to every computer in the world.</source>
        <translation>cela ouvrirait le compte à tous les ordinateurs du monde.</translation>
    </message>
    <message>
        <source>{parameter} holds a password, and QGIS prints parameters and keeps them in logs, histories and models. Take it out, change it at the server, and give the new one by {secret}.</source>
        <translation>{parameter} contient un mot de passe, et QGIS affiche les paramètres et les conserve dans des journaux, des historiques et des modèles. Retirez-le, changez-le sur le serveur et indiquez le nouveau au moyen de {secret}.</translation>
    </message>
    <message>
        <source>{parameter} takes the path of a file that holds the secret, or the id of an authentication entry that holds it as its password. What was given is neither. A secret itself is refused, for QGIS prints parameters, and keeps them in logs, histories and models.</source>
        <translation>{parameter} prend le chemin d’un fichier qui contient le secret, ou l’identifiant d’une configuration d’authentification qui le contient comme mot de passe. Ce qui a été indiqué n’est ni l’un ni l’autre. Le secret lui-même est refusé, car QGIS affiche les paramètres et les conserve dans des journaux, des historiques et des modèles.</translation>
    </message>
    <message>
        <source>{file} holds no secret that can be read: it has to be a text of one line.</source>
        <translation>{file} ne contient aucun secret lisible : ce doit être un texte d’une seule ligne.</translation>
    </message>
    <message>
        <source>{name} holds several certificates with their private keys: {candidates}. Name the one that you want to use in {parameter}: {paths}.</source>
        <translation>{name} contient plusieurs certificats avec leurs clés privées : {candidates}. Indiquez celui que vous voulez utiliser dans {parameter} : {paths}.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>The connection has a new certificate: export again</source>
        <translation>La connexion a un nouveau certificat : exportez de nouveau</translation>
    </message>
    <message>
        <source>The connection has a new API key: export again</source>
        <translation>La connexion a une nouvelle clé API : exportez de nouveau</translation>
    </message>
    <message>
        <source>The database has moved: export again</source>
        <translation>La base de données a déménagé : exportez de nouveau</translation>
    </message>
    <message>
        <source>Its certificate expires soon: export again</source>
        <translation>Son certificat expire bientôt : exportez de nouveau</translation>
    </message>
    <message>
        <source>Its certificate has expired: export again</source>
        <translation>Son certificat a expiré : exportez de nouveau</translation>
    </message>
    <message>
        <source>Its files are not all in the folder: export again</source>
        <translation>Ses fichiers ne sont pas tous dans le dossier : exportez de nouveau</translation>
    </message>
    <message>
        <source>The connection it was made from is not in QGIS any more</source>
        <translation>La connexion à partir de laquelle il a été créé n’est plus dans QGIS</translation>
    </message>
    <message>
        <source>The connection has a new password: export again</source>
        <translation>La connexion a un nouveau mot de passe : exportez de nouveau</translation>
    </message>
    <message>
        <source>The files in this folder open the database {database} at {host}, port {port}, as the user {user}. They were made from the QGIS connection “{connection}” by the plugin CARTO Direct SQL.</source>
        <translation>Les fichiers de ce dossier ouvrent la base de données {database} sur {host}, port {port}, en tant qu’utilisateur {user}. Ils ont été créés à partir de la connexion QGIS « {connection} » par l’extension CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>Whoever has these files can use the certificate in them. Keep the folder where only you can read it, and send none of the files to anybody.</source>
        <translation>Quiconque a ces fichiers peut utiliser le certificat qu’ils contiennent. Gardez le dossier là où vous seul pouvez le lire, et n’envoyez aucun des fichiers à qui que ce soit.</translation>
    </message>
    <message>
        <source>The files name each other by the folder in which they are, {folder}: export again to have another one.</source>
        <translation>Les fichiers se désignent les uns les autres par le dossier où ils se trouvent, {folder} : exportez de nouveau pour en utiliser un autre.</translation>
    </message>
    <message>
        <source>The certificate is accepted until {expires}. When it was renewed or revoked, export again in QGIS: the files are replaced in this folder, with all changes that you made in them.</source>
        <translation>Le certificat est accepté jusqu’au {expires}. S’il a été renouvelé ou révoqué, exportez de nouveau dans QGIS : les fichiers de ce dossier sont remplacés, avec toutes les modifications que vous y avez apportées.</translation>
    </message>
    <message>
        <source>CARTO lets in allowed addresses only: the program has to run on a computer whose public address is on the account's allow-list.</source>
        <translation>CARTO ne laisse entrer que les adresses autorisées : le programme doit s’exécuter sur un ordinateur dont l’adresse publique est dans la liste des adresses autorisées du compte.</translation>
    </message>
    <message>
        <source>This server knows no API keys: wherever one is named here, the user's password is meant.</source>
        <translation>Ce serveur ne connaît pas de clés API : là où il en est question ici, il s’agit du mot de passe de l’utilisateur.</translation>
    </message>
    <message>
        <source>The API key is in this folder, so the program asks for no password.</source>
        <translation>La clé API est dans ce dossier : le programme ne demande donc aucun mot de passe.</translation>
    </message>
    <message>
        <source>The program takes its password from no file: when it asks for one, enter the API key that is in api_key.txt.</source>
        <translation>Le programme ne prend son mot de passe dans aucun fichier : lorsqu’il en demande un, saisissez la clé API contenue dans api_key.txt.</translation>
    </message>
    <message>
        <source>What has to be installed:</source>
        <translation>Ce qui doit être installé :</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Ce qu’il faut faire :</translation>
    </message>
    <message>
        <source>The files:</source>
        <translation>Les fichiers :</translation>
    </message>
    <message>
        <source>The API key is not in this folder. The program asks for a password: enter an API key of your account.</source>
        <translation>La clé API n’est pas dans ce dossier. Le programme demande un mot de passe : saisissez une clé API de votre compte.</translation>
    </message>
    <message>
        <source>The API key is not in this folder, and the program does not ask for it: set the environment variable PGPASSWORD to an API key of your account before you start the program.</source>
        <translation>La clé API n’est pas dans ce dossier, et le programme ne la demande pas : donnez à la variable d’environnement PGPASSWORD la valeur d’une clé API de votre compte avant de lancer le programme.</translation>
    </message>
    <message>
        <source>Tested on Linux with {tested_with}.</source>
        <translation>Testé sous Linux avec {tested_with}.</translation>
    </message>
    <message>
        <source>{program} itself was not tested. A driver of the kind that it uses was, on Linux, with these files: {tested_with}.</source>
        <translation>{program} lui-même n’a pas été testé. Un pilote du type qu’il utilise l’a été sous Linux, avec ces fichiers : {tested_with}.</translation>
    </message>
    <message>
        <source>{program} was not tested. The files have the form that its documentation asks for.</source>
        <translation>{program} n’a pas été testé. Les fichiers ont la forme que demande sa documentation.</translation>
    </message>
    <message>
        <source>Databricks</source>
        <translation>Databricks</translation>
    </message>
    <message>
        <source>A cell for a notebook that reads a table into a data frame.</source>
        <translation>Une cellule pour un notebook, qui lit une table dans un data frame.</translation>
    </message>
    <message>
        <source>A Databricks workspace with Unity Catalog, and its command line.</source>
        <translation>Un espace de travail Databricks avec Unity Catalog, et sa ligne de commande.</translation>
    </message>
    <message>
        <source>Lakehouse Federation cannot show a client certificate, which this database demands. A notebook's JDBC can, so use that.</source>
        <translation>Lakehouse Federation ne peut pas présenter de certificat client, que cette base de données exige. Le JDBC d’un notebook le peut : utilisez donc celui-ci.</translation>
    </message>
    <message>
        <source>The API key is not in this folder: enter one when the command line asks for the secret.</source>
        <translation>La clé API n’est pas dans ce dossier : saisissez-en une lorsque la ligne de commande demande le secret.</translation>
    </message>
    <message>
        <source>Make a volume that only those may read who shall have this access, and copy the files there:
    databricks fs cp client.crt dbfs:/Volumes/main/default/carto/
    databricks fs cp client.pk8 dbfs:/Volumes/main/default/carto/
    databricks fs cp authorities.pem dbfs:/Volumes/main/default/carto/</source>
        <translation>Créez un volume que seuls peuvent lire ceux qui doivent avoir cet accès, et copiez-y les fichiers :
    databricks fs cp client.crt dbfs:/Volumes/main/default/carto/
    databricks fs cp client.pk8 dbfs:/Volumes/main/default/carto/
    databricks fs cp authorities.pem dbfs:/Volumes/main/default/carto/</translation>
    </message>
    <message>
        <source>Put the API key into a secret scope; the command asks for it:
    databricks secrets create-scope carto
    databricks secrets put-secret carto {service}</source>
        <translation>Placez la clé API dans une étendue de secrets ; la commande la demande :
    databricks secrets create-scope carto
    databricks secrets put-secret carto {service}</translation>
    </message>
    <message>
        <source>Copy notebook_cell.py into a cell of a notebook, and name your volume and your table in its first lines.</source>
        <translation>Copiez notebook_cell.py dans une cellule d’un notebook, et indiquez votre volume et votre table dans ses premières lignes.</translation>
    </message>
    <message>
        <source>The cluster opens the database, so the public address from which it reaches the internet has to be on the account's allow-list.</source>
        <translation>Le cluster se connecte à la base de données : l’adresse publique par laquelle il accède à Internet doit donc être dans la liste des adresses autorisées du compte.</translation>
    </message>
    <message>
        <source>DBeaver</source>
        <translation>DBeaver</translation>
    </message>
    <message>
        <source>The settings of a connection in DBeaver.</source>
        <translation>Les paramètres d’une connexion dans DBeaver.</translation>
    </message>
    <message>
        <source>DBeaver with its PostgreSQL driver.</source>
        <translation>DBeaver avec son pilote PostgreSQL.</translation>
    </message>
    <message>
        <source>In DBeaver make a new connection to PostgreSQL: as the host {host}, as the port {port}, as the database {database}, as the user {user}, and as the password an API key.</source>
        <translation>Dans DBeaver, créez une nouvelle connexion à PostgreSQL : comme hôte {host}, comme port {port}, comme base de données {database}, comme utilisateur {user}, et comme mot de passe une clé API.</translation>
    </message>
    <message>
        <source>On the tab “SSL” tick “Use SSL”, and choose authorities.pem as the CA certificate, client.crt as the client certificate, client.pk8 as its private key, and “verify-full” as the mode.</source>
        <translation>Dans l’onglet « SSL », cochez « Use SSL », et choisissez authorities.pem comme certificat d’autorité (CA), client.crt comme certificat client, client.pk8 comme sa clé privée, et « verify-full » comme mode.</translation>
    </message>
    <message>
        <source>In a new project of DBeaver you may instead put data-sources.json into the project's folder “.dbeaver”, before you open it; never in place of a file that is there.</source>
        <translation>Dans un nouveau projet de DBeaver, vous pouvez plutôt placer data-sources.json dans le dossier « .dbeaver » du projet, avant de l’ouvrir ; jamais à la place d’un fichier qui s’y trouve déjà.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>An ODBC data source for Excel.</source>
        <translation>Une source de données ODBC pour Excel.</translation>
    </message>
    <message>
        <source>Excel's own PostgreSQL connector cannot show a client certificate, which this database demands. Its ODBC connector can, so use that one.</source>
        <translation>Le connecteur PostgreSQL propre à Excel ne peut pas présenter de certificat client, que cette base de données exige. Son connecteur ODBC le peut : utilisez donc celui-ci.</translation>
    </message>
    <message>
        <source>In Excel choose “Data”, “Get Data”, “From Other Sources”, “From ODBC”, and then “{service}”.</source>
        <translation>Dans Excel, choisissez « Données », « Obtenir des données », « À partir d’autres sources », « À partir d’ODBC », puis « {service} ».</translation>
    </message>
    <message>
        <source>When Excel asks how to sign in, choose “Default or Custom” and leave it empty if the API key is in this folder, else “Database” with the user {user} and an API key as the password.</source>
        <translation>Lorsqu’Excel demande comment s’identifier, choisissez « Par défaut ou personnalisé » et laissez le champ vide si la clé API est dans ce dossier ; sinon « Base de données », avec l’utilisateur {user} et une clé API comme mot de passe.</translation>
    </message>
    <message>
        <source>GDAL (ogr2ogr, ogrinfo)</source>
        <translation>GDAL (ogr2ogr, ogrinfo)</translation>
    </message>
    <message>
        <source>A connection string for the PostgreSQL driver of GDAL.</source>
        <translation>Une chaîne de connexion pour le pilote PostgreSQL de GDAL.</translation>
    </message>
    <message>
        <source>GDAL with its PostgreSQL driver.</source>
        <translation>GDAL avec son pilote PostgreSQL.</translation>
    </message>
    <message>
        <source>Use the line in gdal.txt, in double quotes, wherever GDAL takes the name of a data source, such as
    ogr2ogr result.gpkg "PG:..." countries</source>
        <translation>Utilisez la ligne contenue dans gdal.txt, entre guillemets doubles droits, partout où GDAL prend le nom d’une source de données, par exemple
    ogr2ogr result.gpkg "PG:..." countries</translation>
    </message>
    <message>
        <source>GeoServer</source>
        <translation>GeoServer</translation>
    </message>
    <message>
        <source>A PostGIS store, and the files where GeoServer's driver looks for them.</source>
        <translation>Un entrepôt PostGIS, et les fichiers là où le pilote de GeoServer les cherche.</translation>
    </message>
    <message>
        <source>GeoServer 2.20 or later.</source>
        <translation>GeoServer 2.20 ou ultérieur.</translation>
    </message>
    <message>
        <source>Copy postgresql.crt, postgresql.pk8 and root.crt into the folder %APPDATA%\postgresql of the user as whom GeoServer runs. They count for all its PostgreSQL stores that use SSL.</source>
        <translation>Copiez postgresql.crt, postgresql.pk8 et root.crt dans le dossier %APPDATA%\postgresql de l’utilisateur sous lequel GeoServer s’exécute. Ils valent pour tous ses entrepôts PostgreSQL qui utilisent SSL.</translation>
    </message>
    <message>
        <source>Copy postgresql.crt, postgresql.pk8 and root.crt into the folder .postgresql in the home of the user as whom GeoServer runs. They count for all its PostgreSQL stores that use SSL.</source>
        <translation>Copiez postgresql.crt, postgresql.pk8 et root.crt dans le dossier .postgresql du répertoire personnel de l’utilisateur sous lequel GeoServer s’exécute. Ils valent pour tous ses entrepôts PostgreSQL qui utilisent SSL.</translation>
    </message>
    <message>
        <source>In GeoServer add a store of the kind PostGIS: as the host {host}, as the port {port}, as the database {database}, as the user {user}, as the password an API key, and as the SSL mode VERIFY_FULL.</source>
        <translation>Dans GeoServer, ajoutez un entrepôt de type PostGIS : comme hôte {host}, comme port {port}, comme base de données {database}, comme utilisateur {user}, comme mot de passe une clé API, et comme mode SSL VERIFY_FULL.</translation>
    </message>
    <message>
        <source>Or have GeoServer's REST interface read the store from datastore.xml, into your workspace:
    curl -u admin -H "Content-type: text/xml" -d @datastore.xml https://geoserver.example.com/geoserver/rest/workspaces/carto/datastores</source>
        <translation>Ou faites lire à l’interface REST de GeoServer l’entrepôt décrit dans datastore.xml, dans votre espace de travail :
    curl -u admin -H "Content-type: text/xml" -d @datastore.xml https://geoserver.example.com/geoserver/rest/workspaces/carto/datastores</translation>
    </message>
    <message>
        <source>PostgreSQL's JDBC driver, version 42.2.9 or later; for an Ed25519 key also Java 15 or later.</source>
        <translation>Le pilote JDBC de PostgreSQL, version 42.2.9 ou ultérieure ; pour une clé Ed25519, aussi Java 15 ou ultérieur.</translation>
    </message>
    <message>
        <source>Java: JDBC (pgjdbc)</source>
        <translation>Java : JDBC (pgjdbc)</translation>
    </message>
    <message>
        <source>A JDBC address and connection properties for any program in Java.</source>
        <translation>Une adresse JDBC et des propriétés de connexion pour tout programme en Java.</translation>
    </message>
    <message>
        <source>Give the program the address in jdbc_url.txt, the user {user}, and an API key as the password.</source>
        <translation>Donnez au programme l’adresse contenue dans jdbc_url.txt, l’utilisateur {user}, et une clé API comme mot de passe.</translation>
    </message>
    <message>
        <source>A program that takes properties can load jdbc.properties instead; the address then is
    jdbc:postgresql://{host}:{port}/{database}</source>
        <translation>Un programme qui prend des propriétés peut plutôt charger jdbc.properties ; l’adresse est alors
    jdbc:postgresql://{host}:{port}/{database}</translation>
    </message>
    <message>
        <source>psql, QGIS without the plugin, QGIS Server</source>
        <translation>psql, QGIS sans l’extension, QGIS Server</translation>
    </message>
    <message>
        <source>A service of PostgreSQL with the name that the connection has in QGIS, so projects that were saved with the plugin open without it.</source>
        <translation>Un service de PostgreSQL portant le nom que la connexion a dans QGIS : les projets enregistrés avec l’extension s’ouvrent ainsi sans elle.</translation>
    </message>
    <message>
        <source>A program that uses libpq of PostgreSQL 10 or later.</source>
        <translation>Un programme qui utilise la libpq de PostgreSQL 10 ou ultérieur.</translation>
    </message>
    <message>
        <source>Have the program find the service. Either set the environment variable PGSERVICEFILE to
    {service_file}
before it starts, or add what is in that file to your own service file.</source>
        <translation>Faites en sorte que le programme trouve le service. Donnez à la variable d’environnement PGSERVICEFILE, avant de le lancer, la valeur
    {service_file}
ou ajoutez le contenu de ce fichier à votre propre fichier de services.</translation>
    </message>
    <message>
        <source>In a terminal, this opens the database:
    psql service={service}</source>
        <translation>Dans un terminal, ceci ouvre la base de données :
    psql service={service}</translation>
    </message>
    <message>
        <source>QGIS without the plugin needs nothing more: connections and projects name the service “{service}”. On QGIS Server, the variable has to be set for the server's process, and this folder has to belong to its user.</source>
        <translation>QGIS sans l’extension n’a besoin de rien de plus : les connexions et les projets désignent le service « {service} ». Sur QGIS Server, la variable doit être définie pour le processus du serveur, et ce dossier doit appartenir à son utilisateur.</translation>
    </message>
    <message>
        <source>Your own service file is %APPDATA%\postgresql\.pg_service.conf; it may not exist yet. Export with the option to add the service, and it is written for you.</source>
        <translation>Votre propre fichier de services est %APPDATA%\postgresql\.pg_service.conf ; il se peut qu’il n’existe pas encore. Exportez avec l’option d’ajout du service, et il sera écrit pour vous.</translation>
    </message>
    <message>
        <source>Your own service file is ~/.pg_service.conf; it may not exist yet. Export with the option to add the service, and it is written for you.</source>
        <translation>Votre propre fichier de services est ~/.pg_service.conf ; il se peut qu’il n’existe pas encore. Exportez avec l’option d’ajout du service, et il sera écrit pour vous.</translation>
    </message>
    <message>
        <source>.NET: Npgsql</source>
        <translation>.NET : Npgsql</translation>
    </message>
    <message>
        <source>A connection string for programs in .NET.</source>
        <translation>Une chaîne de connexion pour les programmes en .NET.</translation>
    </message>
    <message>
        <source>Npgsql 6 or later.</source>
        <translation>Npgsql 6 ou ultérieur.</translation>
    </message>
    <message>
        <source>The API key is not in this folder: add Password= and an API key to the connection string where your program keeps its secrets.</source>
        <translation>La clé API n’est pas dans ce dossier : ajoutez Password= et une clé API à la chaîne de connexion là où votre programme conserve ses secrets.</translation>
    </message>
    <message>
        <source>Use the connection string in connection_string.txt. It holds the password that opens client.pfx, so keep it out of your program's source.</source>
        <translation>Utilisez la chaîne de connexion contenue dans connection_string.txt. Elle contient le mot de passe qui ouvre client.pfx : ne la mettez donc pas dans le code source de votre programme.</translation>
    </message>
    <message>
        <source>PostgreSQL's ODBC driver psqlODBC, with as many bits (64, usually) as the program that uses it.</source>
        <translation>Le pilote ODBC de PostgreSQL, psqlODBC, avec autant de bits (64, en général) que le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>Have ODBC find the data source. Either set the environment variable ODBCINI to the file odbc.ini in this folder, or add what is in that file to your own file ~/.odbc.ini.</source>
        <translation>Faites en sorte qu’ODBC trouve la source de données. Donnez à la variable d’environnement ODBCINI le chemin du fichier odbc.ini de ce dossier, ou ajoutez le contenu de ce fichier à votre propre fichier ~/.odbc.ini.</translation>
    </message>
    <message>
        <source>Make the data source: open PowerShell, and paste all of add_dsn.ps1. For a program with 32 bits write 32-bit in place of 64-bit, and PostgreSQL Unicode in place of PostgreSQL Unicode(x64).</source>
        <translation>Créez la source de données : ouvrez PowerShell, et collez-y tout le contenu de add_dsn.ps1. Pour un programme en 32 bits, écrivez 32-bit à la place de 64-bit, et PostgreSQL Unicode à la place de PostgreSQL Unicode(x64).</translation>
    </message>
    <message>
        <source>ODBC (psqlODBC)</source>
        <translation>ODBC (psqlODBC)</translation>
    </message>
    <message>
        <source>A data source and a connection string for any program that uses ODBC.</source>
        <translation>Une source de données et une chaîne de connexion pour tout programme qui utilise ODBC.</translation>
    </message>
    <message>
        <source>In the program, choose the ODBC data source “{service}”. Where it takes a connection string instead, use the one in connection_string.txt.</source>
        <translation>Dans le programme, choisissez la source de données ODBC « {service} ». S’il prend plutôt une chaîne de connexion, utilisez celle contenue dans connection_string.txt.</translation>
    </message>
    <message>
        <source>The files alone (PEM)</source>
        <translation>Les fichiers seuls (PEM)</translation>
    </message>
    <message>
        <source>Certificate, private key in its two usual forms, and authorities, for programs that are not named.</source>
        <translation>Certificat, clé privée sous ses deux formes habituelles, et autorités, pour les programmes qui ne sont pas nommés.</translation>
    </message>
    <message>
        <source>A program that connects to PostgreSQL with a client certificate.</source>
        <translation>Un programme qui se connecte à PostgreSQL avec un certificat client.</translation>
    </message>
    <message>
        <source>Enter as the server {host}, as the port {port}, as the database {database}, and as the user {user}.</source>
        <translation>Saisissez comme serveur {host}, comme port {port}, comme base de données {database}, et comme utilisateur {user}.</translation>
    </message>
    <message>
        <source>Choose client.crt as the client certificate, and client.key as its private key; a program that refuses that one may take client.pkcs8.pem.</source>
        <translation>Choisissez client.crt comme certificat client, et client.key comme sa clé privée ; un programme qui refuse celle-ci acceptera peut-être client.pkcs8.pem.</translation>
    </message>
    <message>
        <source>Choose authorities.pem as the root certificate, and have server and name checked: the mode is called “verify-full” in most programs.</source>
        <translation>Choisissez authorities.pem comme certificat racine, et faites vérifier le serveur et son nom : dans la plupart des programmes, ce mode s’appelle « verify-full ».</translation>
    </message>
    <message>
        <source>pgAdmin</source>
        <translation>pgAdmin</translation>
    </message>
    <message>
        <source>A file that pgAdmin imports.</source>
        <translation>Un fichier que pgAdmin importe.</translation>
    </message>
    <message>
        <source>pgAdmin 4, version 7 or later, as a program on this computer.</source>
        <translation>pgAdmin 4, version 7 ou ultérieure, comme programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In pgAdmin choose “Tools”, “Import/Export Servers...”, “Import”, and the file servers.json.</source>
        <translation>Dans pgAdmin, choisissez « Tools », « Import/Export Servers... », « Import », et le fichier servers.json.</translation>
    </message>
    <message>
        <source>Open the server “{connection}” in the tree.</source>
        <translation>Ouvrez le serveur « {connection} » dans l’arborescence.</translation>
    </message>
    <message>
        <source>A pgAdmin that runs on a server reads files from its own storage only: there, upload the files with its storage manager, and choose them in the server's properties.</source>
        <translation>Un pgAdmin qui s’exécute sur un serveur ne lit que les fichiers de son propre espace de stockage : dans ce cas, envoyez-y les fichiers avec son gestionnaire de stockage, et choisissez-les dans les propriétés du serveur.</translation>
    </message>
    <message>
        <source>A PKCS #12 file (.p12, .pfx)</source>
        <translation>Un fichier PKCS #12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Certificate and private key in one file with a password, for programs that want them so.</source>
        <translation>Certificat et clé privée dans un seul fichier avec mot de passe, pour les programmes qui les veulent ainsi.</translation>
    </message>
    <message>
        <source>A program that reads PKCS #12 with AES, as Java 11, Windows 10 and .NET 5 and later ones do.</source>
        <translation>Un programme qui lit PKCS #12 avec AES, comme le font Java 11, Windows 10, .NET 5 et leurs versions ultérieures.</translation>
    </message>
    <message>
        <source>Give the program client.p12. The password that opens it was made for this file alone: it is in client.p12.password.txt.</source>
        <translation>Donnez client.p12 au programme. Le mot de passe qui l’ouvre a été créé pour ce seul fichier : il est dans client.p12.password.txt.</translation>
    </message>
    <message>
        <source>Have the program trust the authorities in authorities.pem, for this connection if it can.</source>
        <translation>Faites en sorte que le programme fasse confiance aux autorités contenues dans authorities.pem, pour cette seule connexion si possible.</translation>
    </message>
    <message>
        <source>PostgreSQL's JDBC driver reads the file too; jdbc.properties holds what it needs, and the address is
    jdbc:postgresql://{host}:{port}/{database}</source>
        <translation>Le pilote JDBC de PostgreSQL lit aussi ce fichier ; jdbc.properties contient ce qu’il lui faut, et l’adresse est
    jdbc:postgresql://{host}:{port}/{database}</translation>
    </message>
    <message>
        <source>Power BI</source>
        <translation>Power BI</translation>
    </message>
    <message>
        <source>An ODBC data source for Power BI Desktop and its gateway.</source>
        <translation>Une source de données ODBC pour Power BI Desktop et sa passerelle.</translation>
    </message>
    <message>
        <source>Power BI's own PostgreSQL connector cannot show a client certificate, which this database demands. Its ODBC connector can, so use that one.</source>
        <translation>Le connecteur PostgreSQL propre à Power BI ne peut pas présenter de certificat client, que cette base de données exige. Son connecteur ODBC le peut : utilisez donc celui-ci.</translation>
    </message>
    <message>
        <source>In Power BI Desktop choose “Get data”, “More...”, “ODBC”.</source>
        <translation>Dans Power BI Desktop, choisissez « Obtenir les données », « Plus... », « ODBC ».</translation>
    </message>
    <message>
        <source>As the data source name choose “{service}”.</source>
        <translation>Comme nom de source de données, choisissez « {service} ».</translation>
    </message>
    <message>
        <source>When Power BI asks how to sign in, choose “Default or Custom” and leave it empty if the API key is in this folder, else “Database” with the user {user} and an API key as the password.</source>
        <translation>Lorsque Power BI demande comment s’identifier, choisissez « Par défaut ou personnalisé » et laissez le champ vide si la clé API est dans ce dossier ; sinon « Base de données », avec l’utilisateur {user} et une clé API comme mot de passe.</translation>
    </message>
    <message>
        <source>For a refresh in the Power BI service the gateway needs the same: export on its computer, as the user it runs as, and make the data source there as a system DSN.</source>
        <translation>Pour une actualisation dans le service Power BI, la passerelle a besoin de la même chose : exportez sur son ordinateur, en tant que l’utilisateur sous lequel elle s’exécute, et créez-y la source de données comme DSN système.</translation>
    </message>
    <message>
        <source>Python: psycopg</source>
        <translation>Python : psycopg</translation>
    </message>
    <message>
        <source>The statement that opens the database from Python.</source>
        <translation>L’instruction qui ouvre la base de données depuis Python.</translation>
    </message>
    <message>
        <source>The Python package psycopg (version 3) or psycopg2.</source>
        <translation>Le paquet Python psycopg (version 3) ou psycopg2.</translation>
    </message>
    <message>
        <source>Copy the statement in connect_psycopg.py into your program. For psycopg2 write that name in place of psycopg; the rest stays.</source>
        <translation>Copiez l’instruction contenue dans connect_psycopg.py dans votre programme. Pour psycopg2, écrivez ce nom à la place de psycopg ; le reste ne change pas.</translation>
    </message>
    <message>
        <source>Qlik Sense, QlikView</source>
        <translation>Qlik Sense, QlikView</translation>
    </message>
    <message>
        <source>An ODBC data source for Qlik.</source>
        <translation>Une source de données ODBC pour Qlik.</translation>
    </message>
    <message>
        <source>In Qlik make a new connection of the kind “ODBC”, and choose the data source “{service}”.</source>
        <translation>Dans Qlik, créez une nouvelle connexion de type « ODBC », et choisissez la source de données « {service} ».</translation>
    </message>
    <message>
        <source>Leave user and password empty if the API key is in this folder, else enter {user} and an API key.</source>
        <translation>Laissez l’utilisateur et le mot de passe vides si la clé API est dans ce dossier ; sinon, saisissez {user} et une clé API.</translation>
    </message>
    <message>
        <source>On Qlik Sense Enterprise the engine runs as a user of its own: export on its computer as that user, and make the data source there as a system DSN.</source>
        <translation>Sur Qlik Sense Enterprise, le moteur s’exécute sous un utilisateur qui lui est propre : exportez sur son ordinateur en tant que cet utilisateur, et créez-y la source de données comme DSN système.</translation>
    </message>
    <message>
        <source>R (RPostgres, sf)</source>
        <translation>R (RPostgres, sf)</translation>
    </message>
    <message>
        <source>The statement that opens the database from R.</source>
        <translation>L’instruction qui ouvre la base de données depuis R.</translation>
    </message>
    <message>
        <source>The R packages DBI and RPostgres.</source>
        <translation>Les paquets R DBI et RPostgres.</translation>
    </message>
    <message>
        <source>Copy the statement in connect.R into your script.</source>
        <translation>Copiez l’instruction contenue dans connect.R dans votre script.</translation>
    </message>
    <message>
        <source>The package sf takes the connection as it is, such as
    sf::st_read(connection, query = "SELECT * FROM countries")</source>
        <translation>Le paquet sf prend la connexion telle quelle, par exemple
    sf::st_read(connection, query = "SELECT * FROM countries")</translation>
    </message>
    <message>
        <source>Python: SQLAlchemy, GeoPandas, pandas</source>
        <translation>Python : SQLAlchemy, GeoPandas, pandas</translation>
    </message>
    <message>
        <source>The engine by which SQLAlchemy opens the database.</source>
        <translation>Le moteur avec lequel SQLAlchemy ouvre la base de données.</translation>
    </message>
    <message>
        <source>The Python packages SQLAlchemy (version 2) and psycopg (version 3).</source>
        <translation>Les paquets Python SQLAlchemy (version 2) et psycopg (version 3).</translation>
    </message>
    <message>
        <source>Copy the statement in connect_sqlalchemy.py into your program.</source>
        <translation>Copiez l’instruction contenue dans connect_sqlalchemy.py dans votre programme.</translation>
    </message>
    <message>
        <source>GeoPandas and pandas take the engine as it is, such as
    geopandas.read_postgis("SELECT * FROM countries", engine, geom_col="the_geom")</source>
        <translation>GeoPandas et pandas prennent le moteur tel quel, par exemple
    geopandas.read_postgis("SELECT * FROM countries", engine, geom_col="the_geom")</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Properties for Tableau's PostgreSQL connector.</source>
        <translation>Des propriétés pour le connecteur PostgreSQL de Tableau.</translation>
    </message>
    <message>
        <source>Tableau 2021.1 or later, with PostgreSQL's JDBC driver in the folder that Tableau names.</source>
        <translation>Tableau 2021.1 ou ultérieur, avec le pilote JDBC de PostgreSQL dans le dossier qu’indique Tableau.</translation>
    </message>
    <message>
        <source>Copy postgres.properties into the folder “Datasources” of “My Tableau Repository”, which is in your documents; on Tableau Server into the folder vizqlserver/Datasources of its data, on every node.</source>
        <translation>Copiez postgres.properties dans le dossier « Datasources » (en français, Sources de données) de « My Tableau Repository » (en français, Mon dossier Tableau), qui est dans vos documents ; sur Tableau Server, dans le dossier vizqlserver/Datasources de ses données, sur chaque nœud.</translation>
    </message>
    <message>
        <source>That file counts for every PostgreSQL source of this Tableau. If you use others as well, that do not know this certificate, export for ODBC instead and choose “Other Databases (ODBC)” in Tableau.</source>
        <translation>Ce fichier vaut pour toutes les sources PostgreSQL de ce Tableau. Si vous en utilisez aussi d’autres, qui ne connaissent pas ce certificat, exportez plutôt pour ODBC et choisissez « Autres bases de données (ODBC) » dans Tableau.</translation>
    </message>
    <message>
        <source>Start Tableau again, and choose “PostgreSQL” under “To a Server”.</source>
        <translation>Redémarrez Tableau, et choisissez « PostgreSQL » sous « À un serveur ».</translation>
    </message>
    <message>
        <source>Enter as the server {host}, as the port {port}, as the database {database}, as the user {user}, as the password an API key, and tick “Require SSL”.</source>
        <translation>Saisissez comme serveur {host}, comme port {port}, comme base de données {database}, comme utilisateur {user}, comme mot de passe une clé API, et cochez « Exiger SSL ».</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Account address</source>
        <translation>Adresse du compte</translation>
    </message>
    <message>
        <source>Stands in the panel already when an account is added.</source>
        <translation>Figure déjà dans le panneau quand un compte est ajouté.</translation>
    </message>
    <message>
        <source>Address service</source>
        <translation>Service d’adresses</translation>
    </message>
    <message>
        <source>The web address of a service that tells this computer's public address. Where it is empty, the one is asked that CARTO's dashboard asks, and two others.</source>
        <translation>L’adresse web d’un service qui donne l’adresse publique de cet ordinateur. Si elle est vide, le même service que le tableau de bord de CARTO est interrogé, ainsi que deux autres.</translation>
    </message>
    <message>
        <source>Notice when this computer's address changes</source>
        <translation>Détecter les changements d’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>While an account is in use, and only when the network changed, the computer woke up or a connection failed, the address service is asked, at most three times in ten minutes. The database is never asked for that.</source>
        <translation>Pendant qu’un compte est utilisé, et seulement quand le réseau a changé, que l’ordinateur est sorti de veille ou qu’une connexion a échoué, le service d’adresses est interrogé, au plus trois fois en dix minutes. La base de données n’est jamais interrogée pour cela.</translation>
    </message>
    <message>
        <source>Allow a new address without asking</source>
        <translation>Autoriser une nouvelle adresse sans demander</translation>
    </message>
    <message>
        <source>Where the account's master API key is stored. No other address is removed.</source>
        <translation>Pour les comptes dont la clé API principale est enregistrée. Aucune autre adresse n’est retirée.</translation>
    </message>
    <message>
        <source>Renew certificates without asking</source>
        <translation>Renouveler les certificats sans demander</translation>
    </message>
    <message>
        <source>Where the account's master API key is stored, and from a third of the certificate's lifetime left on. The new one is proven before the old one is revoked.</source>
        <translation>Pour les comptes dont la clé API principale est enregistrée, dès qu’il reste un tiers de la durée du certificat. Le nouveau est vérifié avant que l’ancien ne soit révoqué.</translation>
    </message>
    <message>
        <source>Back to what is usual</source>
        <translation>Rétablir la valeur habituelle</translation>
    </message>
    <message>
        <source>Usually on.</source>
        <translation>Habituellement activé.</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>Habituellement désactivé.</translation>
    </message>
    <message>
        <source>Usually empty.</source>
        <translation>Habituellement vide.</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>Habituellement {value}.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Account address</source>
        <translation>Adresse du compte</translation>
    </message>
    <message>
        <source>Authentication entry with the master API key</source>
        <translation>Configuration d’authentification contenant la clé API principale</translation>
    </message>
    <message>
        <source>File with the master API key, if no entry holds it</source>
        <translation>Fichier contenant la clé API principale, si aucune configuration ne la contient</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Web address of a service that tells the public address</source>
        <translation>Adresse web d’un service qui indique l’adresse publique</translation>
    </message>
    <message>
        <source>If the usual ones cannot be reached. It answers with the address alone.</source>
        <translation>Si les services habituels sont inaccessibles. Il répond par l’adresse seule.</translation>
    </message>
    <message>
        <source>carto,postgresql,postgis,database</source>
        <translation>carto,postgresql,postgis,base de données</translation>
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
        <source>State: fine, notice, urgent, over or future</source>
        <translation>État : fine, notice, urgent, over ou future</translation>
    </message>
    <message>
        <source>To be renewed from then on</source>
        <translation>À renouveler à partir de</translation>
    </message>
    <message>
        <source>API key,permissions,tables</source>
        <translation>clé API,permissions,tables</translation>
    </message>
    <message>
        <source>Name of the API key, exactly as it is listed</source>
        <translation>Nom de la clé API, exactement comme dans la liste</translation>
    </message>
    <message>
        <source>Nobody else signs in with it, or they may be locked out</source>
        <translation>Personne d’autre ne l’utilise, ou peut être exclu</translation>
    </message>
    <message>
        <source>It cannot be taken back: whoever uses it needs a new API key.</source>
        <translation>C’est irréversible : quiconque l’utilise a besoin d’une nouvelle clé API.</translation>
    </message>
    <message>
        <source>Name of the API key</source>
        <translation>Nom de la clé API</translation>
    </message>
    <message>
        <source>Whoever signs in with {name} cannot do so any more. Set CONFIRM to go on.</source>
        <translation>Quiconque utilise {name} ne le pourra plus. Activez CONFIRM pour continuer.</translation>
    </message>
    <message>
        <source>Regenerate an API key</source>
        <translation>Régénérer une clé API</translation>
    </message>
    <message>
        <source>Has CARTO give an API key another text, as is wise when somebody else may have seen it. The connections of this computer that sign in with it take the new one over and are named in CONNECTIONS; everywhere else what signs in with it stops working, so CONFIRM has to be set.</source>
        <translation>Fait donner par CARTO un autre texte à une clé API, ce qui est prudent quand quelqu’un d’autre a pu la voir. Les connexions de cet ordinateur qui l’utilisent prennent la nouvelle et figurent dans CONNECTIONS ; partout ailleurs, ce qui l’utilise cesse de fonctionner : CONFIRM doit donc être activé.</translation>
    </message>
    <message>
        <source>Connections that have the new API key</source>
        <translation>Connexions qui ont la nouvelle clé API</translation>
    </message>
    <message>
        <source>Delete an API key</source>
        <translation>Supprimer une clé API</translation>
    </message>
    <message>
        <source>Deletes an API key at CARTO. What signs in with it, on this computer or elsewhere, stops working at once, so CONFIRM has to be set.</source>
        <translation>Supprime une clé API chez CARTO. Ce qui l’utilise, sur cet ordinateur ou ailleurs, cesse aussitôt de fonctionner : CONFIRM doit donc être activé.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Makes a QGIS connection to the database of a CARTO account, and everything it needs: this computer's public address goes onto the account's allow-list, a client certificate and an API key go into QGIS's encrypted authentication database, and the database is opened once to prove that it works. What is in place already is kept.

Keys are given as authentication entries, or as files that hold them, and never as text: QGIS prints what an algorithm is given. Without a database key, one is made that may read the account's tables. The certificate's name gets a random end.</source>
        <translation>Crée une connexion QGIS à la base de données d’un compte CARTO, et tout ce qu’il lui faut : l’adresse publique de cet ordinateur s’ajoute à la liste des adresses autorisées du compte, un certificat client et une clé API vont dans la base de données d’authentification chiffrée de QGIS, et la base de données est ouverte une fois pour vérifier que tout fonctionne. Ce qui est déjà en place est conservé.

Les clés s’indiquent par des configurations d’authentification, ou par des fichiers qui les contiennent, et jamais sous forme de texte : QGIS affiche ce qui est donné à un algorithme. Sans clé de base de données, une clé qui permet de lire les tables du compte est créée. Le nom du certificat reçoit une fin aléatoire.</translation>
    </message>
    <message>
        <source>File with an API key for the database</source>
        <translation>Fichier contenant une clé API pour la base de données</translation>
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
        <source>An API key that is made may also change tables</source>
        <translation>Une clé API créée permet aussi de modifier des tables</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
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
        <source>Connect a PostgreSQL server</source>
        <translation>Connecter un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>Makes a QGIS connection to a database of any PostgreSQL server, from what its administrator gives: an address, and files with a client certificate and its private key, or only the certificate of the server's authority, or none where a public authority vouches for the server. Private key, certificate and password go into QGIS's encrypted authentication database, and the database is opened once to prove that it works.

SERVER is whatever names host, port, database and user: postgresql://alice@db.example.com/gis, a psql command, pairs such as host=db.example.com dbname=gis, or an address for JDBC, without the password.

Run it again with new files to put a new certificate in the old one's place: connection, projects and layers stay as they are.</source>
        <translation>Crée une connexion QGIS à une base de données de n’importe quel serveur PostgreSQL, à partir de ce que donne son administrateur : une adresse, et des fichiers avec un certificat client et sa clé privée, ou seulement le certificat de l’autorité du serveur, ou aucun si une autorité publique se porte garante du serveur. La clé privée, le certificat et le mot de passe vont dans la base de données d’authentification chiffrée de QGIS, et la base de données est ouverte une fois pour vérifier que tout fonctionne.

SERVER est ce qui désigne l’hôte, le port, la base de données et l’utilisateur : postgresql://alice@db.example.com/gis, une commande psql, des paires comme host=db.example.com dbname=gis ou une adresse pour JDBC, sans le mot de passe.

Relancez-le avec de nouveaux fichiers pour mettre un nouveau certificat à la place de l’ancien : connexion, projets et couches restent tels quels.</translation>
    </message>
    <message>
        <source>Server's address, as a URI, psql command or address for JDBC</source>
        <translation>Adresse du serveur, sous forme d’URI, de commande psql ou d’adresse pour JDBC</translation>
    </message>
    <message>
        <source>Certificate or authority (ZIP, PEM, PKCS #12), or folder with the files</source>
        <translation>Certificat ou autorité (ZIP, PEM, PKCS #12), ou dossier contenant les fichiers</translation>
    </message>
    <message>
        <source>File with the passphrase of the private key</source>
        <translation>Fichier contenant la phrase secrète de la clé privée</translation>
    </message>
    <message>
        <source>File with the password of the user</source>
        <translation>Fichier contenant le mot de passe de l’utilisateur</translation>
    </message>
    <message>
        <source>Check the server's authority only, and not its name (verify-ca)</source>
        <translation>Vérifier seulement l’autorité du serveur, et non son nom (verify-ca)</translation>
    </message>
    <message>
        <source>For servers whose name cannot be in their certificate. Whoever has another certificate of the same authority could then stand in the server's place. It needs an authority of the server's own.</source>
        <translation>Pour les serveurs dont le nom ne peut pas figurer dans leur certificat. Quiconque possède un autre certificat de la même autorité pourrait alors se mettre à la place du serveur. Il faut une autorité propre au serveur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tells people later what it was made for; it gets a random end.</source>
        <translation>Indique plus tard à quoi il sert ; une fin aléatoire y est ajoutée.</translation>
    </message>
    <message>
        <source>A file that is not there yet; only you will be able to read it.</source>
        <translation>Un fichier qui n’existe pas encore ; vous seul pourrez le lire.</translation>
    </message>
    <message>
        <source>Say in FILE where it shall be kept.</source>
        <translation>Indiquez dans FILE où il doit être conservé.</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} existe déjà.</translation>
    </message>
    <message>
        <source>Create a certificate for another computer</source>
        <translation>Créer un certificat pour un autre ordinateur</translation>
    </message>
    <message>
        <source>certificate,private key,ZIP</source>
        <translation>certificat,clé privée,ZIP</translation>
    </message>
    <message>
        <source>Has CARTO make a client certificate, and writes it with its private key into a ZIP as CARTO's dashboard gives it. Another computer takes it with the algorithm “importbundle”, or in the panel. This computer keeps nothing of it.</source>
        <translation>Fait créer par CARTO un certificat client et l’écrit avec sa clé privée dans un ZIP, tel que le tableau de bord de CARTO le donne. Un autre ordinateur le prend avec l’algorithme « importbundle » ou dans le panneau. Cet ordinateur n’en garde rien.</translation>
    </message>
    <message>
        <source>Certificate ZIP</source>
        <translation>ZIP du certificat</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Name of the certificate</source>
        <translation>Nom du certificat</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>Quand il expire</translation>
    </message>
    <message>
        <source>Create an API key for another program</source>
        <translation>Créer une clé API pour un autre programme</translation>
    </message>
    <message>
        <source>Has CARTO make an API key that may read, or read and change, the tables that you name, and writes it into the only line of a file. The connection is only used to look at which tables the account has; its own API key stays as it is.</source>
        <translation>Fait créer par CARTO une clé API qui peut lire, ou lire et modifier, les tables que vous nommez, et l’écrit dans l’unique ligne d’un fichier. La connexion ne sert qu’à voir quelles tables le compte possède ; sa propre clé API reste telle quelle.</translation>
    </message>
    <message>
        <source>File for the API key</source>
        <translation>Fichier pour la clé API</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Name tables in TABLES or EDITABLE_TABLES.</source>
        <translation>Nommez des tables dans TABLES ou EDITABLE_TABLES.</translation>
    </message>
    <message>
        <source>Diagnose a connection</source>
        <translation>Diagnostiquer une connexion</translation>
    </message>
    <message>
        <source>Looks at the stored certificate and key of a connection, opens the database once, and says what is broken, why, and what helps. STAGE is one of auth_database, own_certificate, name, network, address, tls, server_certificate, database_key, database, postgis, grants, clock, none.</source>
        <translation>Examine le certificat et la clé enregistrés d’une connexion, ouvre la base de données une fois et dit ce qui ne va pas, pourquoi, et comment y remédier. STAGE est l’un de auth_database, own_certificate, name, network, address, tls, server_certificate, database_key, database, postgis, grants, clock, none.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Broken part</source>
        <translation>Partie défaillante</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Retirer un compte</translation>
    </message>
    <message>
        <source>disconnect,forget,uninstall,revocation</source>
        <translation>déconnecter,oublier,désinstaller,révocation</translation>
    </message>
    <message>
        <source>Takes a connection that this plugin made off this computer, with its certificate and API key. Layers from it stop working. What is at CARTO stays, unless you say what of it shall go, too, which needs the master key; so does what others use. Your own certificates, authorities and other accounts stay as they are.

LEFT says what could not be taken away yet, because CARTO did not answer, for example: that goes when the account is used next.</source>
        <translation>Retire de cet ordinateur une connexion créée par cette extension, avec son certificat et sa clé API. Ses couches ne fonctionnent plus. Ce qui est chez CARTO reste, sauf ce que vous indiquez, ce qui demande la clé principale ; ce que d’autres utilisent reste aussi. Vos propres certificats et autorités et les autres comptes restent tels quels.

LEFT dit ce qui n’a pas encore pu être retiré, par exemple parce que CARTO n’a pas répondu : cela disparaît à la prochaine utilisation du compte.</translation>
    </message>
    <message>
        <source>If not, it stays in QGIS, and is yours to remove.</source>
        <translation>Sinon, cela reste dans QGIS, et c’est à vous de le retirer.</translation>
    </message>
    <message>
        <source>What could not be taken away yet</source>
        <translation>Ce qui n’a pas encore pu être retiré</translation>
    </message>
    <message>
        <source>Revoke its certificate at CARTO</source>
        <translation>Révoquer son certificat chez CARTO</translation>
    </message>
    <message>
        <source>Only one that CARTO made for this connection.</source>
        <translation>Seulement un certificat que CARTO a émis pour cette connexion.</translation>
    </message>
    <message>
        <source>Delete its API key at CARTO</source>
        <translation>Supprimer sa clé API chez CARTO</translation>
    </message>
    <message>
        <source>Only one that was made for this connection, and not one that you gave.</source>
        <translation>Seulement une clé créée pour cette connexion, et non une clé que vous avez donnée.</translation>
    </message>
    <message>
        <source>Take this computer's address off the allow-list</source>
        <translation>Retirer l’adresse de cet ordinateur de la liste des adresses autorisées</translation>
    </message>
    <message>
        <source>Others may come from it, too: a whole office can share one address. A network, or the entry for every address, stays.</source>
        <translation>D’autres peuvent aussi en venir : tout un bureau peut partager une adresse. Un réseau, ou l’entrée pour toutes les adresses, reste.</translation>
    </message>
    <message>
        <source>Remove the connection from QGIS</source>
        <translation>Retirer la connexion de QGIS</translation>
    </message>
    <message>
        <source>Remove the stored API keys from QGIS</source>
        <translation>Retirer de QGIS les clés API enregistrées</translation>
    </message>
    <message>
        <source>Remove the certificate and its private key from QGIS</source>
        <translation>Retirer de QGIS le certificat et sa clé privée</translation>
    </message>
    <message>
        <source>Export again for another program</source>
        <translation>Exporter de nouveau pour un autre programme</translation>
    </message>
    <message>
        <source>export,renew,replace,stale</source>
        <translation>export,renouveler,remplacer,périmé</translation>
    </message>
    <message>
        <source>Writes an export once more, in its folder, with the certificate and the API key that the connection has now. What the export has of its own is made anew at CARTO, for which the master API key is needed, and the old is revoked. If anything fails, the files are as they were.</source>
        <translation>Écrit un export une nouvelle fois, dans son dossier, avec le certificat et la clé API qu’a la connexion à présent. Ce que l’export a en propre est créé de nouveau chez CARTO, ce qui demande la clé API principale, et l’ancien est révoqué. Si quelque chose échoue, les fichiers restent tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Remove an export for another program</source>
        <translation>Supprimer un export pour un autre programme</translation>
    </message>
    <message>
        <source>export,remove,revoke,tidy up</source>
        <translation>export,supprimer,révoquer,nettoyer</translation>
    </message>
    <message>
        <source>Deletes the files of an export, and nothing else that is in the folder; the program opens the database with them no more. A service that was added to your own service file of PostgreSQL is taken out again. What was made at CARTO for the export alone is revoked with the master API key; without it that waits until the account is used with it. LEFT says what could not be taken away yet.</source>
        <translation>Supprime les fichiers d’un export, et rien d’autre dans le dossier ; le programme n’ouvre plus la base de données avec eux. Un service ajouté à votre propre fichier de services de PostgreSQL en est retiré. Ce qui a été créé chez CARTO pour ce seul export est révoqué avec la clé API principale ; sans elle, cela attend que le compte soit utilisé avec elle. LEFT indique ce qui n’a pas encore pu être supprimé.</translation>
    </message>
    <message>
        <source>What is left, a line each</source>
        <translation>Ce qui reste, une ligne pour chaque chose</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Dossier de l’export</translation>
    </message>
    <message>
        <source>As “List exports for other programs” names it; it may be gone.</source>
        <translation>Tel que le nomme « Lister les exports pour d’autres programmes » ; il peut avoir disparu.</translation>
    </message>
    <message>
        <source>Export a connection for another program</source>
        <translation>Exporter une connexion pour un autre programme</translation>
    </message>
    <message>
        <source>Makes a connection permanent for another program: a folder that only you can read gets the certificate, the private key in the form that the program wants, the server's authorities, a configuration that is ready to use, and a README with the steps to take. A folder that this algorithm wrote before is written anew.

The files open the database without QGIS and its master password, so take good care of them. These are the words for TARGET:

{targets}</source>
        <translation>Rend une connexion permanente pour un autre programme : un dossier que vous seul pouvez lire reçoit le certificat, la clé privée sous la forme que veut le programme, les autorités du serveur, une configuration prête à l’emploi, et un fichier README indiquant les étapes à suivre. Un dossier que cet algorithme a écrit auparavant est réécrit.

Les fichiers ouvrent la base de données sans QGIS ni son mot de passe principal : prenez-en donc grand soin. Voici les mots pour TARGET :

{targets}</translation>
    </message>
    <message>
        <source>Folder with the files</source>
        <translation>Dossier contenant les fichiers</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>Ce qu’il faut en faire</translation>
    </message>
    <message>
        <source>Paths of all files, a line each</source>
        <translation>Chemins de tous les fichiers, un par ligne</translation>
    </message>
    <message>
        <source>Certificate made for this export alone</source>
        <translation>Certificat créé pour ce seul export</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The program that the files are for, as one of the words below.</source>
        <translation>Le programme auquel les fichiers sont destinés, sous la forme de l’un des mots ci-dessous.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>A folder that does not exist yet, or an empty one, or one that this algorithm wrote for the same connection and program. The files name each other by it, so it has to stay where it is.</source>
        <translation>Un dossier qui n’existe pas encore, un dossier vide, ou un dossier que cet algorithme a écrit pour la même connexion et le même programme. Les fichiers se désignent les uns les autres par ce dossier : il doit donc rester où il est.</translation>
    </message>
    <message>
        <source>Write the API key into the folder</source>
        <translation>Écrire la clé API dans le dossier</translation>
    </message>
    <message>
        <source>If not, the program asks for it as a password, or the README says how to give it.</source>
        <translation>Sinon, le programme la demande comme mot de passe, ou le fichier README dit comment l’indiquer.</translation>
    </message>
    <message>
        <source>A certificate for this program alone</source>
        <translation>Un certificat pour ce seul programme</translation>
    </message>
    <message>
        <source>CARTO advises a certificate for each program and computer: it can be revoked without the others. Needs the master API key.</source>
        <translation>CARTO conseille un certificat par programme et par ordinateur : il peut être révoqué sans les autres. Nécessite la clé API principale.</translation>
    </message>
    <message>
        <source>An API key for this program alone, that may only read</source>
        <translation>Une clé API pour ce seul programme, qui ne permet que de lire</translation>
    </message>
    <message>
        <source>Needs the master API key, and that the API key is written into the folder.</source>
        <translation>Nécessite la clé API principale, et que la clé API soit écrite dans le dossier.</translation>
    </message>
    <message>
        <source>Tables that such a key may read</source>
        <translation>Tables qu’une telle clé permet de lire</translation>
    </message>
    <message>
        <source>Names with blanks or commas between them, such as “countries public.rivers”. Empty: all tables that the account has today.</source>
        <translation>Noms séparés par des espaces ou des virgules, par exemple « countries public.rivers ». Vide : toutes les tables que le compte a aujourd’hui.</translation>
    </message>
    <message>
        <source>Add the service to your own service file of PostgreSQL</source>
        <translation>Ajouter le service à votre propre fichier de services de PostgreSQL</translation>
    </message>
    <message>
        <source>For the target libpq only. Your file is copied before it is changed, and removing the export takes the service out again.</source>
        <translation>Pour la cible libpq seulement. Votre fichier est copié avant d’être modifié, et supprimer l’export en retire aussi le service.</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>Importer un certificat</translation>
    </message>
    <message>
        <source>Makes a QGIS connection from a certificate that was made in CARTO's dashboard, or by the administrator of any PostgreSQL server: the ZIP as it was downloaded, a PEM or PKCS #12 file, or a folder. Private key, certificate and authority go into QGIS's encrypted authentication database. Host and port are read from the ZIP unless they are given. The computer's address must be allowed already.

The API key goes to the server that the file names, and a file can be forged. So for an account of CARTO's cloud that has to be one of CARTO's own servers, and for any other account a server that is new to this computer has to be confirmed: see SERVER_FINGERPRINT.</source>
        <translation>Crée une connexion QGIS à partir d’un certificat créé dans le tableau de bord de CARTO, ou par l’administrateur de n’importe quel serveur PostgreSQL : le ZIP tel qu’il a été téléchargé, un fichier PEM ou PKCS #12, ou un dossier. La clé privée, le certificat et l’autorité vont dans la base de données d’authentification chiffrée de QGIS. L’hôte et le port sont lus dans le ZIP s’ils ne sont pas indiqués. L’adresse de l’ordinateur doit déjà être autorisée.

La clé API va au serveur que désigne le fichier, et un fichier peut être falsifié. Pour un compte du cloud de CARTO, ce doit donc être l’un des serveurs de CARTO, et pour tout autre compte, un serveur nouveau pour cet ordinateur doit être confirmé : voir SERVER_FINGERPRINT.</translation>
    </message>
    <message>
        <source>Certificate file (ZIP, PEM, PKCS #12), or folder with its parts</source>
        <translation>Fichier du certificat (ZIP, PEM, PKCS #12), ou dossier contenant ses parties</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the server's authority, to confirm the server</source>
        <translation>Empreinte SHA-256 de l’autorité du serveur, pour confirmer le serveur</translation>
    </message>
    <message>
        <source>Outside CARTO's cloud, the server that a file leads to gets the API key only if you confirm it. Run the algorithm without this once: it tells the server and the fingerprint, and sends nothing. Compare them with what your administrator says, and give the fingerprint here. It is asked for once, and again when the server or its authority changes. Where a public authority vouches for the server, there is no fingerprint: name the server in HOST.</source>
        <translation>Hors du cloud de CARTO, le serveur auquel mène un fichier ne reçoit la clé API que si vous le confirmez. Exécutez une fois l’algorithme sans ce paramètre : il indique le serveur et l’empreinte, et n’envoie rien. Comparez-les avec ce qu’indique votre administrateur, et saisissez ici l’empreinte. Elle est demandée une fois, puis de nouveau si le serveur ou son autorité change. Si une autorité publique se porte garante du serveur, il n’y a pas d’empreinte : indiquez le serveur dans HOST.</translation>
    </message>
    <message>
        <source>List allowed addresses</source>
        <translation>Lister les adresses autorisées</translation>
    </message>
    <message>
        <source>Lists the entries of the account's allow-list, exactly as they are there, and changes nothing. “covers_here” says whether an entry lets this computer in, “added_here” when it was added from this computer, in ISO 8601, if it was. LETS_IN says whether this computer, which comes from ADDRESS, gets in.</source>
        <translation>Liste les entrées de la liste d’autorisation du compte, telles quelles, et ne change rien. « covers_here » dit si une entrée laisse entrer cet ordinateur, « added_here » quand elle a été ajoutée depuis cet ordinateur (ISO 8601), si c’est le cas. LETS_IN dit si cet ordinateur, qui vient de ADDRESS, peut entrer.</translation>
    </message>
    <message>
        <source>All allowed addresses</source>
        <translation>Toutes les adresses autorisées</translation>
    </message>
    <message>
        <source>This computer's address</source>
        <translation>Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>This computer gets in</source>
        <translation>Cet ordinateur peut entrer</translation>
    </message>
    <message>
        <source>List API keys</source>
        <translation>Lister les clés API</translation>
    </message>
    <message>
        <source>Lists the account's API keys, without the keys themselves: “kind” is one of master, default, regular, “connection” the one of this computer that signs in with it, “reads” and “changes” the tables that were granted to it by name. Every key reads public tables besides, and the master key may do everything.</source>
        <translation>Liste les clés API du compte, sans les clés elles-mêmes : « kind » est master, default ou regular, « connection » la connexion de cet ordinateur qui l’utilise, « reads » et « changes » les tables qui lui ont été accordées par leur nom. Toute clé lit en outre les tables publiques, et la clé maîtresse peut tout faire.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>How many API keys there are</source>
        <translation>Nombre de clés API</translation>
    </message>
    <message>
        <source>List certificates</source>
        <translation>Lister les certificats</translation>
    </message>
    <message>
        <source>certificate,expiry,renewal,schedule,monitoring</source>
        <translation>certificat,expiration,renouvellement,planification,surveillance</translation>
    </message>
    <message>
        <source>Lists client certificates, when they end, and from when on they should be renewed: a third of the lifetime before. With the account's master key those that CARTO knows, wherever they are used; without any key those of this computer, of one account or of all, and nothing is asked of CARTO.

“state” is one of fine, notice (a third of the lifetime is left), urgent (a tenth is left), over, future. “holder” is one of here, elsewhere, nobody. Times are in ISO 8601. CARTO does not say when a certificate began, so for those of other computers a lifetime of one year is assumed.

The outputs CERTIFICATE, EXPIRES, STATE and RENEWAL_TIME are those of the certificate of this computer that ends first, and empty where there is none.</source>
        <translation>Liste les certificats clients, leur date de fin et le moment à partir duquel il convient de les renouveler : un tiers de leur durée avant. Avec la clé principale du compte, ceux que CARTO connaît, où qu’ils soient utilisés ; sans clé, ceux de cet ordinateur, d’un compte ou de tous, et rien n’est demandé à CARTO.

« state » vaut fine, notice (il reste un tiers de la durée), urgent (il reste un dixième), over ou future. « holder » vaut here, elsewhere ou nobody. Les dates sont en ISO 8601. CARTO ne dit pas quand un certificat a commencé : pour ceux d’autres ordinateurs, une durée d’un an est supposée.

Les sorties CERTIFICATE, EXPIRES, STATE et RENEWAL_TIME sont celles du certificat de cet ordinateur qui finit le premier, et vides s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Account address, if not all accounts of this computer</source>
        <translation>Adresse du compte, si ce ne sont pas tous ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Connection that uses it</source>
        <translation>Connexion qui l’utilise</translation>
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
        <source>List exports for other programs</source>
        <translation>Lister les exports pour d’autres programmes</translation>
    </message>
    <message>
        <source>export,stale,expiry,monitoring</source>
        <translation>export,périmé,expiration,surveillance</translation>
    </message>
    <message>
        <source>Lists the exports that were made from this profile of QGIS, the latest first. Nothing is asked of CARTO.

“state” is one of current, certificate_changed, key_changed, server_changed, expires_soon, expired, files_missing, connection_gone. “certificate” and “key” are the names of what was made at CARTO for the export alone. STALE is the number of those that are not current.</source>
        <translation>Liste les exports faits depuis ce profil de QGIS, le dernier d’abord. Rien n’est demandé à CARTO.

« state » est l’un de current, certificate_changed, key_changed, server_changed, expires_soon, expired, files_missing, connection_gone. « certificate » et « key » sont les noms de ce qui a été créé chez CARTO pour ce seul export. STALE est le nombre de ceux qui ne sont pas à jour.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Exports that are out of date</source>
        <translation>Exports périmés</translation>
    </message>
    <message>
        <source>Allow this computer's address</source>
        <translation>Autoriser l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Puts a public address onto the account's allow-list, by default the one that this computer is seen with. All other entries stay: somebody may come from them.</source>
        <translation>Ajoute une adresse publique à la liste des adresses autorisées du compte, par défaut celle sous laquelle cet ordinateur est vu. Toutes les autres entrées restent : quelqu’un peut venir de là.</translation>
    </message>
    <message>
        <source>Address, if not this computer's</source>
        <translation>Adresse, si ce n’est pas celle de cet ordinateur</translation>
    </message>
    <message>
        <source>0.0.0.0 is meant: let every address in</source>
        <translation>0.0.0.0 est voulu : laisser entrer toutes les adresses</translation>
    </message>
    <message>
        <source>CARTO takes 0.0.0.0 for “every address”: the account is then open to every computer in the world that has a certificate and a key. It is refused unless this is set.</source>
        <translation>CARTO comprend 0.0.0.0 comme « toutes les adresses » : le compte est alors ouvert à tous les ordinateurs du monde qui ont un certificat et une clé. C’est refusé si cette option n’est pas activée.</translation>
    </message>
    <message>
        <source>Allowed address</source>
        <translation>Adresse autorisée</translation>
    </message>
    <message>
        <source>Take an address off the allow-list</source>
        <translation>Retirer une adresse de la liste des adresses autorisées</translation>
    </message>
    <message>
        <source>Takes one entry, exactly as it is listed, off the account's allow-list. An address is not a computer: a whole office can share one, and somebody else may come from it. So nothing is taken off unless CONFIRM is set.</source>
        <translation>Retire une entrée, exactement telle qu’elle y figure, de la liste des adresses autorisées du compte. Une adresse n’est pas un ordinateur : tout un bureau peut en partager une, et quelqu’un d’autre peut venir de là. Rien n’est donc retiré si CONFIRM n’est pas activé.</translation>
    </message>
    <message>
        <source>Entry of the allow-list, exactly as it is listed</source>
        <translation>Entrée de la liste des adresses autorisées, exactement telle qu’elle y figure</translation>
    </message>
    <message>
        <source>Nobody else comes from it, or they may be locked out</source>
        <translation>Personne d’autre ne vient de là, ou les autres peuvent être exclus</translation>
    </message>
    <message>
        <source>Whoever comes from this address cannot open the database any more. Set it to go on.</source>
        <translation>Quiconque vient de cette adresse ne peut plus ouvrir la base de données. Activez cette option pour continuer.</translation>
    </message>
    <message>
        <source>Entry that was taken off</source>
        <translation>Entrée retirée</translation>
    </message>
    <message>
        <source>Others may come from {entry}, too: a whole office can share one address. Nothing was taken off. Set CONFIRM to true if it shall go all the same.</source>
        <translation>D’autres peuvent aussi venir de {entry} : tout un bureau peut partager une adresse. Rien n’a été retiré. Donnez à CONFIRM la valeur true s’il faut la retirer malgré tout.</translation>
    </message>
    <message>
        <source>Rename a connection</source>
        <translation>Renommer une connexion</translation>
    </message>
    <message>
        <source>Gives a connection another name in QGIS. Its service keeps its own, so layers and saved projects stay as they are, and nothing is asked of CARTO.</source>
        <translation>Donne un autre nom à une connexion dans QGIS. Son service garde le sien : les couches et les projets enregistrés restent donc tels quels, et rien n’est demandé à CARTO.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Renew a certificate</source>
        <translation>Renouveler un certificat</translation>
    </message>
    <message>
        <source>certificate,expiry,renewal,schedule</source>
        <translation>certificat,expiration,renouvellement,planification</translation>
    </message>
    <message>
        <source>Has CARTO make a new certificate for a connection, proves it by opening the database, and only then revokes the old one; if something fails, everything stays as it was. Connection, service and saved projects do not change. Needs the master key, unless it is stored for the account.

For a scheduled job set ONLY_WHEN_DUE: before RENEWAL_TIME nothing is done then, and no key is needed.</source>
        <translation>Fait émettre par CARTO un nouveau certificat pour une connexion, le vérifie en ouvrant la base de données, puis seulement révoque l’ancien ; si quelque chose échoue, tout reste comme avant. La connexion, le service et les projets enregistrés ne changent pas. La clé principale est nécessaire, sauf si elle est enregistrée pour le compte.

Pour une tâche planifiée, activez ONLY_WHEN_DUE : avant RENEWAL_TIME, rien n’est fait et aucune clé n’est nécessaire.</translation>
    </message>
    <message>
        <source>Only when it is time: a third of the lifetime is left</source>
        <translation>Seulement quand il est temps : il reste un tiers de la durée</translation>
    </message>
    <message>
        <source>If it is not, the algorithm succeeds, changes nothing and RENEWED is false.</source>
        <translation>Sinon, l’algorithme réussit, ne change rien et RENEWED est faux.</translation>
    </message>
    <message>
        <source>It was renewed</source>
        <translation>Il a été renouvelé</translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>Révoquer un certificat</translation>
    </message>
    <message>
        <source>certificate,revocation,lost computer,tidy up</source>
        <translation>certificat,révocation,ordinateur perdu,nettoyer</translation>
    </message>
    <message>
        <source>Revokes a client certificate at CARTO: whoever uses it cannot open the database any more, from the next connection on. One that has expired, or that nobody can use, goes at once; for any other one the algorithm says who uses it, and goes on only if CONFIRM is set. HOLDER says who had it: here, elsewhere or nobody.</source>
        <translation>Révoque un certificat client chez CARTO : ceux qui l’utilisent ne peuvent plus ouvrir la base de données dès la prochaine connexion. Un certificat expiré, ou que personne ne peut utiliser, est révoqué aussitôt ; pour tout autre, l’algorithme dit qui l’utilise et ne continue que si CONFIRM est activé. HOLDER dit qui l’avait : here, elsewhere ou nobody.</translation>
    </message>
    <message>
        <source>Name of the certificate, exactly as it is listed</source>
        <translation>Nom du certificat, exactement tel qu’il figure dans la liste</translation>
    </message>
    <message>
        <source>Revoke it although somebody may use it</source>
        <translation>Le révoquer bien que quelqu’un puisse l’utiliser</translation>
    </message>
    <message>
        <source>It cannot be taken back: whoever uses it needs a new certificate.</source>
        <translation>C’est irréversible : ceux qui l’utilisent ont besoin d’un nouveau certificat.</translation>
    </message>
    <message>
        <source>Who had it</source>
        <translation>Qui l’avait</translation>
    </message>
    <message>
        <source>Connection that used it</source>
        <translation>Connexion qui l’utilisait</translation>
    </message>
    <message>
        <source>The path of a file that holds it in its first line, or the id of an authentication entry that holds it as its password. The secret itself is refused: QGIS would print it, and keep it in logs, histories and models.</source>
        <translation>Le chemin d’un fichier qui le contient à sa première ligne, ou l’identifiant d’une configuration d’authentification qui le contient comme mot de passe. Le secret lui-même est refusé : QGIS l’afficherait, et le conserverait dans des journaux, des historiques et des modèles.</translation>
    </message>
    <message>
        <source>Tables that a new key may read</source>
        <translation>Tables qu’une nouvelle clé peut lire</translation>
    </message>
    <message>
        <source>Tables that a new key may read and change</source>
        <translation>Tables qu’une nouvelle clé peut lire et modifier</translation>
    </message>
    <message>
        <source>Names with blanks or commas between them, such as “countries public.rivers”.</source>
        <translation>Noms séparés par des espaces ou des virgules, comme « countries public.rivers ».</translation>
    </message>
    <message>
        <source>Set a connection's API key</source>
        <translation>Définir la clé API d’une connexion</translation>
    </message>
    <message>
        <source>api key,password,permission,grant,tables</source>
        <translation>clé api,mot de passe,permission,droit,tables</translation>
    </message>
    <message>
        <source>Gives a connection another API key, proves it by opening the database, and stores it in QGIS's encrypted authentication database: one that you bring, or one that CARTO makes for the tables that you name. If neither a key nor a table is given, one is made that may read all tables that the account has today. Making one needs the master key, unless it is stored for the account.

Open layers go on with the old key; if it was made for this connection, it goes when QGIS has ended. KEY is the name of the one that was made, and empty for one of your own.</source>
        <translation>Donne à une connexion une autre clé API, la vérifie en ouvrant la base de données et l’enregistre dans la base de données d’authentification chiffrée de QGIS : une clé que vous apportez, ou une clé que CARTO crée pour les tables que vous nommez. Si ni clé ni table n’est donnée, une clé est créée qui peut lire toutes les tables que le compte a aujourd’hui. En créer une demande la clé principale, sauf si elle est enregistrée pour le compte.

Les couches ouvertes continuent avec l’ancienne clé ; si elle a été créée pour cette connexion, elle disparaît quand QGIS est fermé. KEY est le nom de la clé créée, et vide pour une clé à vous.</translation>
    </message>
    <message>
        <source>Name of the key that was made</source>
        <translation>Nom de la clé créée</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Opens with QGIS's master password</source>
        <translation>S’ouvre avec le mot de passe principal de QGIS</translation>
    </message>
    <message>
        <source>The list lets in every address</source>
        <translation>La liste laisse entrer toute adresse</translation>
    </message>
    <message>
        <source>{address} is allowed</source>
        <translation>{address} est autorisée</translation>
    </message>
    <message>
        <source>{address} is not allowed yet</source>
        <translation>{address} n’est pas encore autorisée</translation>
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
        <source>Your address is {address}</source>
        <translation>Votre adresse est {address}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>The server wants none</source>
        <translation>Le serveur n’en demande pas</translation>
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
        <source>{name} is not accepted any more</source>
        <translation>{name} n’est plus acceptée</translation>
    </message>
    <message>
        <source>Your own key is not accepted any more</source>
        <translation>Votre propre clé n’est plus acceptée</translation>
    </message>
    <message>
        <source>{name}, stored encrypted</source>
        <translation>{name}, enregistrée chiffrée</translation>
    </message>
    <message>
        <source>Your own key, stored encrypted</source>
        <translation>Votre propre clé, enregistrée chiffrée</translation>
    </message>
    <message>
        <source>It is not accepted any more</source>
        <translation>Il n’est plus accepté</translation>
    </message>
    <message>
        <source>Stored encrypted</source>
        <translation>Enregistré chiffré</translation>
    </message>
    <message>
        <source>Not in QGIS yet</source>
        <translation>Pas encore dans QGIS</translation>
    </message>
    <message>
        <source>“{name}” does not open</source>
        <translation>« {name} » ne s’ouvre pas</translation>
    </message>
    <message>
        <source>“{name}” at {host}; only the server's authority is checked, not its name</source>
        <translation>« {name} » sur {host} ; seule l’autorité du serveur est vérifiée, pas son nom</translation>
    </message>
    <message>
        <source>“{name}” at {host}</source>
        <translation>« {name} » sur {host}</translation>
    </message>
</context>
</TS>
