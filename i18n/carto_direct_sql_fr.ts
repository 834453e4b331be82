<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BrowserMenu</name>
    <message>
        <source>Diagnose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow this address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show in dock</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Cure</name>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the account's address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the account's master API key; CARTO's dashboard shows it under API keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an API key that may read the account's tables.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow this computer's address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the address that CARTO sees, or name another address service.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect again to get a new certificate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the ZIP that CARTO's dashboard gave, unchanged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the passphrase that was set when the certificate was made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the network connection, and the proxy in QGIS's options under Network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a web browser, sign in to the network, and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the certificate authority that your administrator names to QGIS's options under Authentication.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask CARTO, or your administrator, to switch on direct SQL connections for the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter QGIS's master password when it is asked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at QGIS's options under Authentication; the authentication database must be enabled and writable.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use an API key whose grants cover the table.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change what CARTO objects to, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check that the disk has room and that QGIS may write to the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Install the missing Python packages, then restart QGIS.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>List the datasets of {account}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add datasets of {account}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An estimate, as the database keeps it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}
{geometry}, about {rows} rows. You may edit it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}
{geometry}, about {rows} rows. You may read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table without geometry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polygons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Geometries of several kinds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch the list again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show datasets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search {count} datasets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add selected to the map ({count})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add selected to the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search datasets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adding layers to the map ({count})…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The API key may read no tables yet. Grant it some in CARTO's dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Connect QGIS to the tables of a CARTO account</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Connecting {account}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removing {account}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Testing {account}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{account} is connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{account} was removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{account} can be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at {account}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add or remove accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add an account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove this account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{account}: {state}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow this address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate ZIP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As CARTO gave it. It may be dropped here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A regular key that may read your tables.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificates (*.zip *.pem *.p12 *.pfx)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop the certificate to add an account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the master API key instead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I have a certificate ZIP and an API key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your tables become layers in QGIS: safely, and without copying settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Such as alice.carto.com or maps.example.com/user/alice. Any address of the dashboard will do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect your CARTO account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Master API key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one that CARTO sees.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remember it, encrypted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In QGIS's authentication database, behind its master password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I also want to edit tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the options…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Get a new certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the master key…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter an API key…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the address…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What Connect does</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account's owner allows this computer's address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checked, then encrypted in QGIS's authentication database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encrypted in the same place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appears under PostgreSQL in QGIS, without any secret in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer's address joins the allow-list; other entries stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Made for this computer, encrypted in QGIS's authentication database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new API key for your tables only, encrypted in the same place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys. Kept in memory until QGIS closes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key for the database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A regular key that may read your tables, not the master key. It is stored encrypted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address that CARTO sees. Your administrator knows it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS forgets its connection, certificate and API key. Layers from it stop working.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also revoke them at CARTO</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowing this computer's address…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Getting a certificate for this computer…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preparing the API key…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening the database…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>it is neither an address nor a network like 198.51.100.0/24.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a network may hold at most 256 addresses: /24 or longer, /120 for IPv6.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“every address” is written 0.0.0.0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is a private address, which CARTO never sees.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is a link-local address, which never leaves its own network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is a loopback address, which never leaves its own computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no computer can have such an address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not a certificate that can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is the certificate of a server, and not of an authority.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it has expired.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it is not valid yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{text}” is not the address of a CARTO account. It looks like alice.carto.com, or maps.example.com/user/alice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{text}” cannot be allowed: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is not an API key: it is empty, or holds spaces or line breaks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account's master API key is needed for this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An API key is needed to open the database of {account}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS already has a PostgreSQL connection called “{name}” that this plugin did not make.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” cannot name a connection: a name is not empty and holds neither slash nor backslash.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer has no connection called “{name}” made by CARTO Direct SQL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to {host} broke off before the answer was complete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The proxy between this computer and {host} refused to pass the request on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer does not trust the certificate that {host} shows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A web page answered in place of {host}: the network wants a sign-in, or the address is not a CARTO server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} answered in a form that CARTO does not use.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer's public address could not be found out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO refused: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO does not accept this API key for {account}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not the master API key of {account}; only that one may change who gets in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account {account} may not use direct SQL connections.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO does not let this API key do that: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no CARTO account at {account}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO refused the request: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO makes no more API keys for {account}: its quota is used up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO asks for a pause: too many requests came for {account}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CARTO's server failed ({status}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The allow-list of {account} keeps being changed by somebody else at this moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} holds no certificate that can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is far too large to be a certificate.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is incomplete: {part} is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The private key in {name} is protected by a passphrase.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passphrase does not open the private key in {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The private key in {name} does not belong to the certificate beside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of {user} expired on {expired}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate of {user} is valid only from {starts} on: is this computer's clock right?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This certificate was made for {found}, not for {user}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS can use RSA keys only, and the certificate's private key is of another kind ({algorithm}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server's certificate authority in {name} cannot be used: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS's authentication database is disabled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS's authentication database stays locked without its master password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS's authentication database could not be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS's authentication database no longer holds the entry {authcfg}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database at {host} could not be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database's name {host} is not known on this network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database at {host} cannot be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database at {host} does not answer this computer: its address is probably not on the account's allow-list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer does not trust the certificate of the database at {host}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server that answered at {host} shows a certificate made for another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database at {host} does not accept this computer's certificate: it was revoked, has expired, or was made by another authority.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database at {host} does not accept the API key of {user}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The API key may not do that in the database at {host}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of unfinished work in {folder} cannot be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS's Python lacks {packages}, which CARTO Direct SQL needs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS's options mark it as untrusted.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes a QGIS connection to the database of a CARTO account, and everything it needs: this computer's public address goes onto the account's allow-list, a client certificate and an API key go into QGIS's encrypted authentication database, and the connection is dialled once to prove that it works. What is in place already is kept.

Give the master API key as an authentication entry where you can; as text it is seen by whoever sees the command. Without a database key, one is made that may read the account's tables. The certificate's name gets a random end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>API key for the database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public address to allow, if not found out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beginning of the certificate's name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Web address of a service that tells the public address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An API key that is made may also change tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authentication entry of the certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate expires on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Database port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagnose a connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looks at the stored certificate and key of a connection, dials the database once, and says which link of the chain broke, why, and what helps. STAGE is one of auth_database, own_certificate, name, network, address, server_certificate, database_key, grants, none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything works</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Broken link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import a certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Makes a QGIS connection from a certificate that was made in CARTO's dashboard, or by the administrator of any PostgreSQL server: the ZIP as it was downloaded, a PEM or PKCS #12 file, or a folder. Private key, certificate and authority go into QGIS's encrypted authentication database. Host and port are read from the ZIP unless they are given. The computer's address must be allowed already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Certificate file (ZIP, PEM, PKCS #12), or folder with its parts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passphrase of the private key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authentication entry with the master API key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Master API key, if no entry holds it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List datasets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists the tables and views that a connection's API key may read: schema, name, geometry, key column, number of rows (an estimate), and whether they may be changed. One connection and one query, however many tables there are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow this computer's address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Puts a public address onto the account's allow-list, by default the one that this computer is seen with. Everybody else's entries stay. The entry that this computer put there earlier is replaced, unless you say otherwise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address, if not this computer's</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Replace this computer's earlier entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allowed address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All allowed addresses</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>{address} is allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} is not allowed yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} gets in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer gets in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now {address}, but {own} was allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} was allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your address is {address}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None on this computer yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} was revoked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} has expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}, only {days} days left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}, {days} days left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}, stored encrypted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own key, stored encrypted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not in QGIS yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} does not open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” at {host}</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
