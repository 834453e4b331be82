<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Renaming “{connection}”…</source>
        <translation>„{connection}“ wird umbenannt…</translation>
    </message>
    <message>
        <source>Making a second connection…</source>
        <translation>Eine zweite Verbindung wird angelegt…</translation>
    </message>
    <message>
        <source>Removing “{connection}”…</source>
        <translation>„{connection}“ wird entfernt…</translation>
    </message>
    <message>
        <source>Checking all accounts…</source>
        <translation>Alle Konten werden geprüft…</translation>
    </message>
    <message>
        <source>“{before}” is now called “{after}”; layers and projects stay as they are.</source>
        <translation>„{before}“ heißt jetzt „{after}“; Layer und Projekte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“{connection}” is a second connection, with a certificate and a key of its own.</source>
        <translation>„{connection}“ ist eine zweite Verbindung mit eigenem Zertifikat und eigenem Schlüssel.</translation>
    </message>
    <message>
        <source>Fetching the allowed addresses…</source>
        <translation>Die zugelassenen Adressen werden abgerufen…</translation>
    </message>
    <message>
        <source>Let in every computer in the world?</source>
        <translation>Jeden Computer der Welt zulassen?</translation>
    </message>
    <message>
        <source>Only certificate and API key protect the account then. CARTO writes it {entry}.</source>
        <translation>Dann schützen nur noch Zertifikat und API-Schlüssel das Konto. CARTO schreibt das {entry}.</translation>
    </message>
    <message>
        <source>Let Everybody In</source>
        <translation>Alle zulassen</translation>
    </message>
    <message>
        <source>Take It Off the List</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Allowing the address…</source>
        <translation>Die Adresse wird zugelassen…</translation>
    </message>
    <message>
        <source>Taking {entry} off the list…</source>
        <translation>{entry} wird von der Liste genommen…</translation>
    </message>
    <message>
        <source>Allowing {entry} again…</source>
        <translation>{entry} wird wieder zugelassen…</translation>
    </message>
    <message>
        <source>{entry} was allowed already.</source>
        <translation>{entry} war schon zugelassen.</translation>
    </message>
    <message>
        <source>{entry} is allowed. It takes CARTO's firewall a moment.</source>
        <translation>{entry} ist zugelassen. Die Firewall von CARTO braucht dafür einen Moment.</translation>
    </message>
    <message>
        <source>Undo: take it off again</source>
        <translation>Rückgängig: wieder herausnehmen</translation>
    </message>
    <message>
        <source>{entry} was taken off the list.</source>
        <translation>{entry} wurde von der Liste genommen.</translation>
    </message>
    <message>
        <source>Undo: allow it again</source>
        <translation>Rückgängig: wieder zulassen</translation>
    </message>
    <message>
        <source>{entry} is allowed again.</source>
        <translation>{entry} ist wieder zugelassen.</translation>
    </message>
    <message>
        <source>Take {entry} off the list? This computer would not get in any more.</source>
        <translation>{entry} von der Liste nehmen? Dieser Computer hätte dann keinen Zugang mehr.</translation>
    </message>
    <message>
        <source>Take {entry} off the list?</source>
        <translation>{entry} von der Liste nehmen?</translation>
    </message>
    <message>
        <source>Whoever comes from an address that is not listed besides cannot get in any more.</source>
        <translation>Wer von einer Adresse kommt, die nicht außerdem aufgelistet ist, hat keinen Zugang mehr.</translation>
    </message>
    <message>
        <source>Every computer of this network cannot get in any more, colleagues' among them.</source>
        <translation>Kein Computer dieses Netzwerks hat dann mehr Zugang, auch nicht die von Kollegen.</translation>
    </message>
    <message>
        <source>It was added from this computer, but others may share the address: a whole office can.</source>
        <translation>Sie wurde von diesem Computer aus hinzugefügt, aber andere können die Adresse teilen: Ein ganzes Büro kann das.</translation>
    </message>
    <message>
        <source>It was not added from this computer: somebody else may depend on it.</source>
        <translation>Sie wurde nicht von diesem Computer aus hinzugefügt: Jemand anderes kann darauf angewiesen sein.</translation>
    </message>
    <message>
        <source>Added by somebody else meanwhile: {entries}.</source>
        <translation>Inzwischen von jemand anderem hinzugefügt: {entries}.</translation>
    </message>
    <message>
        <source>Taken off by somebody else meanwhile: {entries}.</source>
        <translation>Inzwischen von jemand anderem herausgenommen: {entries}.</translation>
    </message>
    <message>
        <source>Fetching the certificates…</source>
        <translation>Die Zertifikate werden abgerufen…</translation>
    </message>
    <message>
        <source>Renewing the certificate…</source>
        <translation>Das Zertifikat wird erneuert…</translation>
    </message>
    <message>
        <source>Revoke the certificate {name}?</source>
        <translation>Das Zertifikat {name} widerrufen?</translation>
    </message>
    <message>
        <source>Revoke It</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke what has expired or is nobody's?</source>
        <translation>Widerrufen, was abgelaufen ist oder niemandem gehört?</translation>
    </message>
    <message>
        <source>These go: {names}. Nothing stops working.</source>
        <translation>Diese werden widerrufen: {names}. Alles funktioniert weiter.</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>CARTO makes a certificate…</source>
        <translation>CARTO stellt ein Zertifikat aus…</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>Revoked: {names}.</source>
        <translation>Widerrufen: {names}.</translation>
    </message>
    <message>
        <source>“{connection}” has a new certificate until {day}; the old one is revoked.</source>
        <translation>„{connection}“ hat ein neues Zertifikat bis {day}; das alte ist widerrufen.</translation>
    </message>
    <message>
        <source>{name}, good until {day}, is in {file}. The file holds its private key: give it to nobody else, and delete it here when it is where it belongs.</source>
        <translation>{name}, gültig bis {day}, liegt in {file}. Die Datei enthält den privaten Schlüssel: Geben Sie sie niemand anderem, und löschen Sie sie hier, wenn sie dort ist, wo sie hingehört.</translation>
    </message>
    <message>
        <source>CARTO makes an API key…</source>
        <translation>CARTO legt einen API-Schlüssel an…</translation>
    </message>
    <message>
        <source>Regenerate the key {name}?</source>
        <translation>Den Schlüssel {name} neu erzeugen?</translation>
    </message>
    <message>
        <source>Regenerate It</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Delete the key {name}?</source>
        <translation>Den Schlüssel {name} löschen?</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{name} is on the clipboard.</source>
        <translation>{name} ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Fetching the account's tables…</source>
        <translation>Die Tabellen des Kontos werden abgerufen…</translation>
    </message>
    <message>
        <source>Regenerating the key…</source>
        <translation>Der Schlüssel wird neu erzeugt…</translation>
    </message>
    <message>
        <source>Deleting the key…</source>
        <translation>Der Schlüssel wird gelöscht…</translation>
    </message>
    <message>
        <source>“{connection}” has the new key {name}.</source>
        <translation>„{connection}“ hat den neuen Schlüssel {name}.</translation>
    </message>
    <message>
        <source>{name} was made. “Copy” puts it onto the clipboard, to paste it where it is needed.</source>
        <translation>{name} wurde angelegt. „Kopieren“ legt ihn in die Zwischenablage, zum Einfügen, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>{name} was made. Put it where {old} was used, and delete {old} when nothing uses it any more.</source>
        <translation>{name} wurde angelegt. Tragen Sie ihn dort ein, wo {old} benutzt wurde, und löschen Sie {old}, wenn ihn nichts mehr benutzt.</translation>
    </message>
    <message>
        <source>{name} has another token. “Copy” puts it onto the clipboard.</source>
        <translation>{name} hat ein anderes Token. „Kopieren“ legt es in die Zwischenablage.</translation>
    </message>
    <message>
        <source>{name} has another token, and “{connection}” uses it already.</source>
        <translation>{name} hat ein anderes Token, und „{connection}“ benutzt es schon.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Fetching the API keys…</source>
        <translation>Die API-Schlüssel werden abgerufen…</translation>
    </message>
    <message>
        <source>“{connection}” takes the new token over by itself. Other computers and programs with this key stop working at once.</source>
        <translation>„{connection}“ übernimmt das neue Token von selbst. Andere Computer und Programme mit diesem Schlüssel haben sofort keinen Zugang mehr.</translation>
    </message>
    <message>
        <source>Whatever signs in with this key, on any computer, stops working at once.</source>
        <translation>Was sich mit diesem Schlüssel anmeldet, auf welchem Computer auch immer, hat sofort keinen Zugang mehr.</translation>
    </message>
    <message>
        <source>“{connection}” signs in with it, and does not open any more until it gets another.</source>
        <translation>„{connection}“ meldet sich damit an und lässt sich nicht mehr öffnen, bis sie einen anderen bekommt.</translation>
    </message>
    <message>
        <source>Save the Certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Zertifikat endet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The accounts that this computer is connected to.</source>
        <translation>Die Konten, mit denen dieser Computer verbunden ist.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Second Connection…</source>
        <translation>Zweite Verbindung…</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Show in the Panel</source>
        <translation>Im Bedienfeld zeigen</translation>
    </message>
    <message>
        <source>Add an Account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>Noch ist kein Konto verbunden.</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse oder Netzwerk</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Zugelassene Adressen</translation>
    </message>
    <message>
        <source>CARTO answers these addresses only. Many computers can share one, such as those of an office.</source>
        <translation>CARTO antwortet nur diesen Adressen. Viele Computer können sich eine teilen, etwa die eines Büros.</translation>
    </message>
    <message>
        <source>Allow It</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Address or network to allow</source>
        <translation>Adresse oder Netzwerk, das zugelassen werden soll</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Take Off the List…</source>
        <translation>Von der Liste nehmen…</translation>
    </message>
    <message>
        <source>No address is allowed: nobody gets in.</source>
        <translation>Keine Adresse ist zugelassen: Niemand hat Zugang.</translation>
    </message>
    <message>
        <source>This lets in every computer in the world that has a certificate and a key.</source>
        <translation>Das lässt jeden Computer der Welt zu, der ein Zertifikat und einen Schlüssel hat.</translation>
    </message>
    <message>
        <source>All computers of this network get in.</source>
        <translation>Alle Computer dieses Netzwerks haben Zugang.</translation>
    </message>
    <message>
        <source>It will be listed as {entry}.</source>
        <translation>Der Eintrag wird lauten: {entry}.</translation>
    </message>
    <message>
        <source>This computer's public address could not be found out.</source>
        <translation>Die öffentliche Adresse dieses Computers ließ sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>This computer comes from {address}, which is allowed.</source>
        <translation>Dieser Computer kommt von {address}; diese Adresse ist zugelassen.</translation>
    </message>
    <message>
        <source>This computer comes from {address}, which is not allowed.</source>
        <translation>Dieser Computer kommt von {address}; diese Adresse ist nicht zugelassen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>A certificate lets one computer or program in, until it ends or is revoked.</source>
        <translation>Ein Zertifikat lässt einen Computer oder ein Programm zu, bis es endet oder widerrufen wird.</translation>
    </message>
    <message>
        <source>Tidy Up…</source>
        <translation>Aufräumen…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>For Another Computer…</source>
        <translation>Für einen anderen Computer…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>The account has no certificate.</source>
        <translation>Das Konto hat kein Zertifikat.</translation>
    </message>
    <message>
        <source>Expired or nobody's: {clutter} of {count}.</source>
        <translation>Abgelaufen oder niemandes: {clutter} von {count}.</translation>
    </message>
    <message>
        <source>There are {count} certificates, and CARTO's dashboard makes no more than {most}. Expired or nobody's: {clutter}.</source>
        <translation>Es gibt {count} Zertifikate, und das Dashboard von CARTO stellt nicht mehr als {most} aus. Abgelaufen oder niemandes: {clutter}.</translation>
    </message>
    <message>
        <source>Manage Access</source>
        <translation>Zugang verwalten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>Wofür der Schlüssel ist</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Tabellen suchen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Read All Shown</source>
        <translation>Alle gezeigten lesen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Make the Key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Für ein anderes Programm</translation>
    </message>
    <message>
        <source>For “{connection}”</source>
        <translation>Für „{connection}“</translation>
    </message>
    <message>
        <source>Tables chosen: {reads} to read, {changes} to change as well.</source>
        <translation>Gewählte Tabellen: {reads} zum Lesen, davon {changes} auch zum Ändern.</translation>
    </message>
    <message>
        <source>The account has no tables.</source>
        <translation>Das Konto hat keine Tabellen.</translation>
    </message>
    <message>
        <source>A new API key</source>
        <translation>Ein neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>It may do what you choose here, with the tables of today. Its name gets a random end.</source>
        <translation>Er darf, was Sie hier wählen, mit den Tabellen von heute. Sein Name bekommt ein zufälliges Ende.</translation>
    </message>
    <message>
        <source>Other tables for {name}</source>
        <translation>Andere Tabellen für {name}</translation>
    </message>
    <message>
        <source>CARTO cannot change a key, so a new one takes over for “{connection}”. Open layers go on with the old one; it goes when QGIS has ended.</source>
        <translation>CARTO kann einen Schlüssel nicht ändern; daher löst ein neuer ihn für „{connection}“ ab. Offene Layer arbeiten mit dem alten weiter; er geht, wenn QGIS beendet ist.</translation>
    </message>
    <message>
        <source>CARTO cannot change a key, so a new one is made beside it. Delete the old one when nothing uses it any more.</source>
        <translation>CARTO kann einen Schlüssel nicht ändern; daher wird daneben ein neuer angelegt. Löschen Sie den alten, wenn ihn nichts mehr benutzt.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Used here by</source>
        <translation>Hier benutzt von</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>An API key is the password of the database, and says which tables may be read or changed.</source>
        <translation>Ein API-Schlüssel ist das Kennwort der Datenbank und sagt, welche Tabellen gelesen oder geändert werden dürfen.</translation>
    </message>
    <message>
        <source>New Key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Change Tables…</source>
        <translation>Tabellen ändern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>To the clipboard, to paste it into another program</source>
        <translation>In die Zwischenablage, zum Einfügen in ein anderes Programm</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Neu erzeugen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>This server is no CARTO: its administrator decides who gets in.</source>
        <translation>Dieser Server ist kein CARTO: Sein Administrator entscheidet, wer Zugang hat.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Covers this computer</source>
        <translation>Gilt auch für diesen Computer</translation>
    </message>
    <message>
        <source>Every computer in the world</source>
        <translation>Jeder Computer der Welt</translation>
    </message>
    <message>
        <source>Added here on {day}</source>
        <translation>Hier hinzugefügt am {day}</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Abgelaufen am {day}</translation>
    </message>
    <message>
        <source>Here: “{connection}”</source>
        <translation>Hier: „{connection}“</translation>
    </message>
    <message>
        <source>Here: in {folder}</source>
        <translation>Hier: in {folder}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Nothing stops working: nobody can use it.</source>
        <translation>Alles funktioniert weiter: Niemand kann es benutzen.</translation>
    </message>
    <message>
        <source>The connection “{connection}” of this computer, and its layers, do not open any more.</source>
        <translation>Die Verbindung „{connection}“ dieses Computers und ihre Layer lassen sich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>The program that the export in {folder} is for cannot connect any more.</source>
        <translation>Das Programm, für das der Export in {folder} ist, kann sich nicht mehr verbinden.</translation>
    </message>
    <message>
        <source>Whoever uses it, on another computer or in another program, cannot connect any more.</source>
        <translation>Wer es auf einem anderen Computer oder in einem anderen Programm benutzt, kann sich nicht mehr verbinden.</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Master-Schlüssel</translation>
    </message>
    <message>
        <source>Public key ({name})</source>
        <translation>Öffentlicher Schlüssel ({name})</translation>
    </message>
    <message>
        <source>Everything: tables, keys, certificates, addresses</source>
        <translation>Alles: Tabellen, Schlüssel, Zertifikate, Adressen</translation>
    </message>
    <message>
        <source>Reads public tables only</source>
        <translation>Liest nur öffentliche Tabellen</translation>
    </message>
    <message>
        <source>Reads {tables}</source>
        <translation>Liest {tables}</translation>
    </message>
    <message>
        <source>Tables read: {reads}</source>
        <translation>Gelesene Tabellen: {reads}</translation>
    </message>
    <message>
        <source>Tables read and changed: {changes}</source>
        <translation>Gelesene und geänderte Tabellen: {changes}</translation>
    </message>
    <message>
        <source>Tables read: {reads}, also changed: {changes}</source>
        <translation>Nur gelesene Tabellen: {reads}, auch geänderte: {changes}</translation>
    </message>
    <message>
        <source>Reads: {tables}</source>
        <translation>Liest: {tables}</translation>
    </message>
    <message>
        <source>Reads and changes: {tables}</source>
        <translation>Liest und ändert: {tables}</translation>
    </message>
    <message>
        <source>“{connection}” signs in with the master key, which may do everything. Give it a key for the tables that it needs.</source>
        <translation>„{connection}“ meldet sich mit dem Master-Schlüssel an, der alles darf. Geben Sie ihr einen Schlüssel für die Tabellen, die sie braucht.</translation>
    </message>
    <message>
        <source>“{connection}” signs in with the public key, which everybody may know and which opens public tables only. Give it a key for the tables that it needs.</source>
        <translation>„{connection}“ meldet sich mit dem öffentlichen Schlüssel an, den jeder kennen darf und der nur öffentliche Tabellen öffnet. Geben Sie ihr einen Schlüssel für die Tabellen, die sie braucht.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Master-API-Schlüssel</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>BrowserMenu</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostizieren</translation>
    </message>
    <message>
        <source>Allow This Address</source>
        <translation>Diese Adresse zulassen</translation>
    </message>
    <message>
        <source>Show in Panel</source>
        <translation>Im Bedienfeld zeigen</translation>
    </message>
</context>
<context>
    <name>Cure</name>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Connect the account in the CARTO Direct SQL panel.</source>
        <translation>Verbinden Sie das Konto im Bedienfeld von CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>Close that QGIS: the key goes when the account is connected here again. Or delete it in CARTO's dashboard, under API keys.</source>
        <translation>Schließen Sie jenes QGIS: Der Schlüssel verschwindet, wenn das Konto hier wieder verbunden wird. Oder löschen Sie ihn im Dashboard von CARTO unter „API keys“.</translation>
    </message>
    <message>
        <source>CARTO's dashboard can do it.</source>
        <translation>Das geht im Dashboard von CARTO.</translation>
    </message>
    <message>
        <source>Check the spelling of the account's address.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Check the spelling of the account's address, and the network connection.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse des Kontos und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Enter the account's master API key; CARTO's dashboard shows it under API keys.</source>
        <translation>Geben Sie den Master-API-Schlüssel des Kontos ein; das Dashboard von CARTO zeigt ihn unter „API keys“.</translation>
    </message>
    <message>
        <source>Enter the account's master API key; CARTO's dashboard shows it under API keys. Check the spelling of the account's address, too.</source>
        <translation>Geben Sie den Master-API-Schlüssel des Kontos ein; das Dashboard von CARTO zeigt ihn unter „API keys“. Prüfen Sie auch die Schreibweise der Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Enter an API key that may read the account's tables.</source>
        <translation>Geben Sie einen API-Schlüssel ein, der die Tabellen des Kontos lesen darf.</translation>
    </message>
    <message>
        <source>Allow this computer's address.</source>
        <translation>Lassen Sie die Adresse dieses Computers zu.</translation>
    </message>
    <message>
        <source>Enter the address that CARTO sees, or name another address service.</source>
        <translation>Geben Sie die Adresse ein, die CARTO sieht, oder nennen Sie einen anderen Adressdienst.</translation>
    </message>
    <message>
        <source>Give the entry exactly as it is listed.</source>
        <translation>Geben Sie den Eintrag genau so an, wie er aufgelistet ist.</translation>
    </message>
    <message>
        <source>Connect again to get a new certificate.</source>
        <translation>Verbinden Sie erneut, um ein neues Zertifikat zu erhalten.</translation>
    </message>
    <message>
        <source>Choose the ZIP that CARTO's dashboard gave, unchanged.</source>
        <translation>Wählen Sie die unveränderte ZIP-Datei aus dem Dashboard von CARTO.</translation>
    </message>
    <message>
        <source>Compare this with what your administrator says, and confirm it only if it is the same.</source>
        <translation>Vergleichen Sie dies mit den Angaben Ihres Administrators und bestätigen Sie es nur, wenn es übereinstimmt.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate that you want to use.</source>
        <translation>Wählen Sie die Datei des Zertifikats, das Sie verwenden möchten.</translation>
    </message>
    <message>
        <source>Have the file's owner let you read it, then try again.</source>
        <translation>Lassen Sie sich vom Eigentümer der Datei das Leserecht geben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was set when the certificate was made.</source>
        <translation>Geben Sie die Passphrase ein, die beim Erstellen des Zertifikats festgelegt wurde.</translation>
    </message>
    <message>
        <source>Check the network connection, and the proxy in QGIS's options under Network.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und den Proxy in den QGIS-Optionen unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>Check the database's host and port; CARTO's are in the README that comes with the certificate.</source>
        <translation>Prüfen Sie den Host und den Port der Datenbank; die von CARTO stehen in der README, die dem Zertifikat beiliegt.</translation>
    </message>
    <message>
        <source>Check host, port, database and user; the server's administrator knows them.</source>
        <translation>Prüfen Sie Host, Port, Datenbank und Benutzer; der Administrator des Servers kennt sie.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. Only if the server's administrator says that it cannot be in there, have the name left unchecked (verify-ca).</source>
        <translation>Verwenden Sie den Namen, der im Zertifikat steht. Nur wenn der Administrator des Servers sagt, dass der Name dort nicht stehen kann, lassen Sie ihn ungeprüft (verify-ca).</translation>
    </message>
    <message>
        <source>Choose the certificate's file, or the folder with all of its files.</source>
        <translation>Wählen Sie die Datei des Zertifikats oder den Ordner mit allen seinen Dateien.</translation>
    </message>
    <message>
        <source>Ask the server's administrator for new files, and put them in the place of the old ones.</source>
        <translation>Bitten Sie den Administrator des Servers um neue Dateien und setzen Sie sie an die Stelle der alten.</translation>
    </message>
    <message>
        <source>Enter the password that the server knows.</source>
        <translation>Geben Sie das Kennwort ein, das der Server kennt.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server's administrator.</source>
        <translation>Prüfen Sie die Netzwerkverbindung oder fragen Sie den Administrator des Servers.</translation>
    </message>
    <message>
        <source>Ask the server's administrator for the right to read all of the table.</source>
        <translation>Bitten Sie den Administrator des Servers um das Recht, die ganze Tabelle zu lesen.</translation>
    </message>
    <message>
        <source>Ask the server's administrator to have PostGIS installed in this database.</source>
        <translation>Bitten Sie den Administrator des Servers, PostGIS in dieser Datenbank zu installieren.</translation>
    </message>
    <message>
        <source>Correct the server's address.</source>
        <translation>Berichtigen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Check this computer's date and time. If they are right, the server's administrator has to act.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, muss der Administrator des Servers handeln.</translation>
    </message>
    <message>
        <source>Set this computer's date and time, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check this computer's date and time. If they are right, get the certificate's files anew, with that of the server's authority among them.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, besorgen Sie sich die Dateien des Zertifikats neu, einschließlich derjenigen der Zertifizierungsstelle des Servers.</translation>
    </message>
    <message>
        <source>Ask the network's administrator to let this computer reach the database directly, or try another network.</source>
        <translation>Bitten Sie den Administrator des Netzwerks, diesen Computer die Datenbank direkt erreichen zu lassen, oder versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, and try again.</source>
        <translation>Öffnen Sie einen Webbrowser, melden Sie sich im Netzwerk an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Add the certificate authority that your administrator names to QGIS's options under Authentication.</source>
        <translation>Fügen Sie die Zertifizierungsstelle, die Ihr Administrator nennt, in den QGIS-Optionen unter „Authentifizierung“ hinzu.</translation>
    </message>
    <message>
        <source>Ask CARTO, or your administrator, to switch on direct SQL connections for the account.</source>
        <translation>Bitten Sie CARTO oder Ihren Administrator, direkte SQL-Verbindungen für das Konto einzuschalten.</translation>
    </message>
    <message>
        <source>Ask CARTO, or your administrator, about the account.</source>
        <translation>Fragen Sie CARTO oder Ihren Administrator nach dem Konto.</translation>
    </message>
    <message>
        <source>Enter QGIS's master password when it is asked for.</source>
        <translation>Geben Sie das Hauptkennwort von QGIS ein, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Try again, and enter QGIS's master password when it is asked for.</source>
        <translation>Versuchen Sie es noch einmal und geben Sie das Hauptkennwort von QGIS ein, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Name a file that holds QGIS's master password in the environment variable QGIS_AUTH_PASSWORD_FILE. For a new profile that works on Linux only: elsewhere set the master password in QGIS itself first.</source>
        <translation>Nennen Sie in der Umgebungsvariablen QGIS_AUTH_PASSWORD_FILE eine Datei, die das Hauptkennwort von QGIS enthält. Bei einem neuen Profil geht das nur unter Linux: Legen Sie sonst das Hauptkennwort zuerst in QGIS selbst fest.</translation>
    </message>
    <message>
        <source>Look at QGIS's options under Authentication; the authentication database must be enabled and writable.</source>
        <translation>Sehen Sie in den QGIS-Optionen unter „Authentifizierung“ nach; die Authentifizierungsdatenbank muss aktiviert und beschreibbar sein.</translation>
    </message>
    <message>
        <source>Erase it in QGIS's options under Authentication (Utilities, “Erase Authentication Database”), and set one master password.</source>
        <translation>Löschen Sie sie in den QGIS-Optionen unter „Authentifizierung“ (Werkzeuge, „Authentifizierungsdatenbank löschen“) und legen Sie ein Hauptkennwort fest.</translation>
    </message>
    <message>
        <source>Use an API key whose grants cover the table.</source>
        <translation>Verwenden Sie einen API-Schlüssel, dessen Rechte die Tabelle einschließen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set CONFIRM to true if it shall go all the same.</source>
        <translation>Nichts wurde geändert. Setzen Sie CONFIRM auf true, wenn es trotzdem geschehen soll.</translation>
    </message>
    <message>
        <source>Change what CARTO objects to, then try again.</source>
        <translation>Ändern Sie, was CARTO beanstandet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that QGIS may write to the folder.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob QGIS in den Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Close layers that you do not need, or restart QGIS.</source>
        <translation>Schließen Sie Layer, die Sie nicht brauchen, oder starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Install the missing Python packages, then restart QGIS.</source>
        <translation>Installieren Sie die fehlenden Python-Pakete und starten Sie QGIS neu.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>Table without geometry</source>
        <translation>Tabelle ohne Geometrie</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Geometries of several kinds</source>
        <translation>Geometrien verschiedener Art</translation>
    </message>
    <message>
        <source>Geometry of a kind not known yet</source>
        <translation>Geometrie noch unbekannter Art</translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation>Zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add and Zoom</source>
        <translation>Hinzufügen und darauf zoomen</translation>
    </message>
    <message>
        <source>Add as Points</source>
        <translation>Als Punkte hinzufügen</translation>
    </message>
    <message>
        <source>Add as Lines</source>
        <translation>Als Linien hinzufügen</translation>
    </message>
    <message>
        <source>Add as Polygons</source>
        <translation>Als Polygone hinzufügen</translation>
    </message>
    <message>
        <source>Open Table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
    <message>
        <source>Open in CARTO's Dashboard</source>
        <translation>Im Dashboard von CARTO öffnen</translation>
    </message>
    <message>
        <source>Rows, as the database estimates</source>
        <translation>Zeilen, wie die Datenbank sie schätzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{name}
{geometry}, about {rows} rows. You may edit it.</source>
        <translation>{name}
{geometry}, Zeilen (geschätzt): {rows}. Bearbeiten ist erlaubt.</translation>
    </message>
    <message>
        <source>{name}
{geometry}, about {rows} rows. You may read it.</source>
        <translation>{name}
{geometry}, Zeilen (geschätzt): {rows}. Lesen ist erlaubt.</translation>
    </message>
    <message>
        <source>The project has a layer of it.</source>
        <translation>Das Projekt hat einen Layer davon.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>May be edited</source>
        <translation>Darf bearbeitet werden</translation>
    </message>
    <message>
        <source>Fetch the list again</source>
        <translation>Liste neu abrufen</translation>
    </message>
    <message>
        <source>Show Datasets</source>
        <translation>Datensätze anzeigen</translation>
    </message>
    <message>
        <source>Cover Them with a New Key</source>
        <translation>Mit einem neuen Schlüssel einschließen</translation>
    </message>
    <message>
        <source>Change the API Key…</source>
        <translation>API-Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Add Selected to the Map ({count})</source>
        <translation>Zur Karte hinzufügen ({count})</translation>
    </message>
    <message>
        <source>Add Selected to the Map</source>
        <translation>Auswahl zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Search {count} datasets</source>
        <translation>{count} Datensätze</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Liste wird abgerufen…</translation>
    </message>
    <message>
        <source>This user may read no tables yet. The server's administrator can change that.</source>
        <translation>Dieser Benutzer darf noch keine Tabellen lesen. Der Administrator des Servers kann das ändern.</translation>
    </message>
    <message>
        <source>Datasets made later, which the key does not cover yet: {count}</source>
        <translation>Später erstellte Datensätze, die der Schlüssel noch nicht einschließt: {count}</translation>
    </message>
    <message>
        <source>The account has no datasets yet.</source>
        <translation>Das Konto hat noch keine Datensätze.</translation>
    </message>
    <message>
        <source>The API key may read no tables. Grant it some in CARTO's dashboard, or change it.</source>
        <translation>Der API-Schlüssel darf keine Tabellen lesen. Geben Sie ihm im Dashboard von CARTO einige frei, oder ändern Sie ihn.</translation>
    </message>
    <message>
        <source>Adding: {count}</source>
        <translation>Hinzufügen: {count}</translation>
    </message>
    <message>
        <source>In the project: {held} of {count}</source>
        <translation>Im Projekt: {held} von {count}</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No dataset matches “{text}”.</source>
        <translation>Kein Datensatz passt zu „{text}“.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>other geometries, not drawn</source>
        <translation>andere Geometrien, nicht dargestellt</translation>
    </message>
    <message>
        <source>rows without a geometry</source>
        <translation>Zeilen ohne Geometrie</translation>
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
        <translation>QGIS mit den Tabellen eines CARTO-Kontos verbinden</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>open, and holds what is needed</source>
        <translation>offen, alles Nötige ist da</translation>
    </message>
    <message>
        <source>{name}, from {starts} to {ends}</source>
        <translation>{name}, von {starts} bis {ends}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>datasets that can be read: {count}</source>
        <translation>lesbare Datensätze: {count}</translation>
    </message>
    <message>
        <source>{seconds} s apart from the server's</source>
        <translation>{seconds} s neben der des Servers</translation>
    </message>
    <message>
        <source>{host} is known</source>
        <translation>{host} ist bekannt</translation>
    </message>
    <message>
        <source>port {port} answers</source>
        <translation>Port {port} antwortet</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>encrypted by {version}</source>
        <translation>verschlüsselt mit {version}</translation>
    </message>
    <message>
        <source>accepted after {ms} ms</source>
        <translation>nach {ms} ms angenommen</translation>
    </message>
    <message>
        <source>{database}, PostgreSQL {version}</source>
        <translation>{database}, PostgreSQL {version}</translation>
    </message>
    <message>
        <source>Stored access</source>
        <translation>Gespeicherter Zugang</translation>
    </message>
    <message>
        <source>This computer's certificate</source>
        <translation>Zertifikat dieses Computers</translation>
    </message>
    <message>
        <source>Server's name</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>This computer's address</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Server's certificate</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>PostGIS</source>
        <translation>PostGIS</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Server's answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>GESTÖRT</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>{stage}: {word}, {figure}</source>
        <translation>{stage}: {word}, {figure}</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Replace the Certificate…</source>
        <translation>Zertifikat ersetzen…</translation>
    </message>
    <message>
        <source>Enter an API Key…</source>
        <translation>API-Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Open the Options…</source>
        <translation>Optionen öffnen…</translation>
    </message>
    <message>
        <source>Connect the Account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>It Is the Same, Connect</source>
        <translation>Stimmt überein, verbinden</translation>
    </message>
    <message>
        <source>Enter the Master Key…</source>
        <translation>Master-Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Allow This Address</source>
        <translation>Diese Adresse zulassen</translation>
    </message>
    <message>
        <source>Enter the Address…</source>
        <translation>Adresse eingeben…</translation>
    </message>
    <message>
        <source>Get a New Certificate</source>
        <translation>Neues Zertifikat holen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Enter the Password…</source>
        <translation>Kennwort eingeben…</translation>
    </message>
    <message>
        <source>About CARTO Direct SQL</source>
        <translation>Über CARTO Direct SQL</translation>
    </message>
    <message>
        <source>Your CARTO tables as layers in QGIS.</source>
        <translation>Ihre CARTO-Tabellen als Layer in QGIS.</translation>
    </message>
    <message>
        <source>Made by volunteers, not by CARTO.</source>
        <translation>Von Freiwilligen gemacht, nicht von CARTO.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Connecting {account}</source>
        <translation>{account} wird verbunden</translation>
    </message>
    <message>
        <source>Renewing the certificate of {account}</source>
        <translation>Zertifikat von {account} wird erneuert</translation>
    </message>
    <message>
        <source>Allowing this computer's address for {account}</source>
        <translation>Adresse dieses Computers wird für {account} zugelassen</translation>
    </message>
    <message>
        <source>Removing {entry}</source>
        <translation>{entry} wird entfernt</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>{account} wird entfernt</translation>
    </message>
    <message>
        <source>Testing {account}</source>
        <translation>{account} wird getestet</translation>
    </message>
    <message>
        <source>{account} is connected.</source>
        <translation>{account} ist verbunden.</translation>
    </message>
    <message>
        <source>{account} has a new certificate in place of the old one.</source>
        <translation>{account} hat ein neues Zertifikat anstelle des alten.</translation>
    </message>
    <message>
        <source>{account} lets this computer in again.</source>
        <translation>{account} lässt diesen Computer wieder ein.</translation>
    </message>
    <message>
        <source>{account} lets this computer in again, by its new address {address}.</source>
        <translation>{account} lässt diesen Computer wieder ein, mit seiner neuen Adresse {address}.</translation>
    </message>
    <message>
        <source>{entry} is no longer allowed.</source>
        <translation>{entry} ist nicht mehr zugelassen.</translation>
    </message>
    <message>
        <source>{account} was removed.</source>
        <translation>{account} wurde entfernt.</translation>
    </message>
    <message>
        <source>{account} can be reached.</source>
        <translation>{account} ist erreichbar.</translation>
    </message>
    <message>
        <source>The certificate of {account} has expired, and its layers cannot be opened anew.</source>
        <translation>Das Zertifikat von {account} ist abgelaufen; seine Layer lassen sich nicht neu öffnen.</translation>
    </message>
    <message>
        <source>The certificate of {account} ends in less than a day.</source>
        <translation>Das Zertifikat von {account} läuft in weniger als einem Tag ab.</translation>
    </message>
    <message>
        <source>The certificate of {account} ends soon. Days left: {days}.</source>
        <translation>Das Zertifikat von {account} läuft bald ab. Verbleibende Tage: {days}.</translation>
    </message>
    <message>
        <source>Renew the Certificate</source>
        <translation>Zertifikat erneuern</translation>
    </message>
    <message>
        <source>Connections and projects stay as they are.</source>
        <translation>Verbindungen und Projekte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>This computer's address is now {address}, and {account} does not know it yet.</source>
        <translation>Die Adresse dieses Computers ist jetzt {address}, und {account} kennt sie noch nicht.</translation>
    </message>
    <message>
        <source>It was {earlier} before: if it changes often, allow all 256 addresses of {network}. Whoever else has one of them still needs a certificate and a key.</source>
        <translation>Vorher war sie {earlier}: Wenn sie oft wechselt, lassen Sie alle 256 Adressen von {network} zu. Wer sonst eine davon hat, braucht trotzdem ein Zertifikat und einen Schlüssel.</translation>
    </message>
    <message>
        <source>Allow {network}</source>
        <translation>{network} zulassen</translation>
    </message>
    <message>
        <source>{earlier}, where this computer was before, can still reach {account}.</source>
        <translation>{earlier}, wo dieser Computer vorher war, kann {account} weiterhin erreichen.</translation>
    </message>
    <message>
        <source>Keep it if you will come back, or if others may use it: an office shares one address.</source>
        <translation>Behalten Sie sie, wenn Sie zurückkommen oder wenn andere sie benutzen könnten: Ein Büro teilt sich eine Adresse.</translation>
    </message>
    <message>
        <source>Remove {earlier}</source>
        <translation>{earlier} entfernen</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Still being edited with the key that was refused: {layers}. What was changed there may not be saved; end editing, and the new key takes over.</source>
        <translation>Noch mit dem abgelehnten Schlüssel in Bearbeitung: {layers}. Was dort geändert wurde, lässt sich womöglich nicht speichern; beenden Sie die Bearbeitung, dann gilt der neue Schlüssel.</translation>
    </message>
    <message>
        <source>{account}: checked, and nothing has to be done.</source>
        <translation>{account}: geprüft, es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>{account}: {state}</source>
        <translation>{account}: {state}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Certificate ZIP</source>
        <translation>ZIP-Datei des Zertifikats</translation>
    </message>
    <message>
        <source>As CARTO gave it. It may be dropped here.</source>
        <translation>So, wie CARTO sie geliefert hat. Sie kann hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Passphrase des Zertifikats</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>A regular key that may read your tables.</source>
        <translation>Ein normaler Schlüssel, der Ihre Tabellen lesen darf.</translation>
    </message>
    <message>
        <source>Choose a Certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Zertifikate ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which certificate do you want to use?</source>
        <translation>Welches Zertifikat möchten Sie verwenden?</translation>
    </message>
    <message>
        <source>Passphrase, if it has one</source>
        <translation>Passphrase, falls es eine hat</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>It is proven by opening the database before the old one goes. Connection, projects and layers stay as they are. A file with authorities alone replaces only those.</source>
        <translation>Es wird durch Öffnen der Datenbank geprüft, bevor das alte geht. Verbindung, Projekte und Layer bleiben, wie sie sind. Eine Datei nur mit Zertifizierungsstellen ersetzt nur diese.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Certificate or authority</source>
        <translation>Zertifikat oder Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose the folder with the files</source>
        <translation>Den Ordner mit den Dateien wählen</translation>
    </message>
    <message>
        <source>What Connect does</source>
        <translation>Was „Verbinden“ tut</translation>
    </message>
    <message>
        <source>Checked, then encrypted in QGIS's authentication database.</source>
        <translation>Wird geprüft und in der Authentifizierungs­datenbank von QGIS verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted in the same place.</source>
        <translation>Wird am selben Ort verschlüsselt.</translation>
    </message>
    <message>
        <source>Appears under PostgreSQL in QGIS, without any secret in it.</source>
        <translation>Erscheint in QGIS unter PostgreSQL, ohne jedes Geheimnis darin.</translation>
    </message>
    <message>
        <source>The account's owner allows this computer's address.</source>
        <translation>Der Inhaber des Kontos lässt die Adresse dieses Computers zu.</translation>
    </message>
    <message>
        <source>This computer's address joins the allow-list; other entries stay.</source>
        <translation>Die Adresse dieses Computers kommt auf die Zulassungsliste; andere Einträge bleiben.</translation>
    </message>
    <message>
        <source>Made for this computer, encrypted in QGIS's authentication database.</source>
        <translation>Wird für diesen Computer erstellt und in der Authentifizierungs­datenbank von QGIS verschlüsselt.</translation>
    </message>
    <message>
        <source>A new API key for your tables only, encrypted in the same place.</source>
        <translation>Ein neuer API-Schlüssel nur für Ihre Tabellen, am selben Ort verschlüsselt.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Allow Editing…</source>
        <translation>Bearbeiten erlauben…</translation>
    </message>
    <message>
        <source>Use Elsewhere…</source>
        <translation>Anderswo verwenden…</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostizieren</translation>
    </message>
    <message>
        <source>Manage Access…</source>
        <translation>Zugang verwalten…</translation>
    </message>
    <message>
        <source>Open CARTO's Dashboard</source>
        <translation>Dashboard von CARTO öffnen</translation>
    </message>
    <message>
        <source>Add an Account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Remove This Account…</source>
        <translation>Dieses Konto entfernen…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Log Messages</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>About CARTO Direct SQL…</source>
        <translation>Über CARTO Direct SQL…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use the Master API Key Instead</source>
        <translation>Stattdessen den Master-API-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>I Have a Certificate ZIP and an API Key</source>
        <translation>Ich habe die ZIP-Datei eines Zertifikats und einen API-Schlüssel</translation>
    </message>
    <message>
        <source>Connect a PostgreSQL server</source>
        <translation>Einen PostgreSQL-Server verbinden</translation>
    </message>
    <message>
        <source>With the certificate and the address that its administrator gave.</source>
        <translation>Mit dem Zertifikat und der Adresse, die sein Administrator gegeben hat.</translation>
    </message>
    <message>
        <source>A CARTO Account Instead</source>
        <translation>Stattdessen ein CARTO-Konto</translation>
    </message>
    <message>
        <source>Connect your CARTO account</source>
        <translation>Verbinden Sie Ihr CARTO-Konto</translation>
    </message>
    <message>
        <source>Your tables become layers in QGIS: safely, and without copying settings.</source>
        <translation>Ihre Tabellen werden zu Layern in QGIS: sicher und ohne Einstellungen abzuschreiben.</translation>
    </message>
    <message>
        <source>A PostgreSQL Server Without CARTO</source>
        <translation>Ein PostgreSQL-Server ohne CARTO</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Adresse des Kontos</translation>
    </message>
    <message>
        <source>Such as alice.carto.com or maps.example.com/user/alice. Any address of the dashboard will do.</source>
        <translation>Zum Beispiel alice.carto.com oder maps.example.com/user/alice. Jede Adresse des Dashboards ist recht.</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Master-API-Schlüssel</translation>
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys.</source>
        <translation>Das Dashboard von CARTO zeigt ihn unter „API keys“.</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>Öffentliche Adresse dieses Computers</translation>
    </message>
    <message>
        <source>The one that CARTO sees, or the web address of a service that tells it (https://…).</source>
        <translation>Die, die CARTO sieht, oder die Webadresse eines Dienstes, der sie nennt (https://…).</translation>
    </message>
    <message>
        <source>Remember it, encrypted</source>
        <translation>Verschlüsselt merken</translation>
    </message>
    <message>
        <source>In QGIS's authentication database, behind its master password.</source>
        <translation>In der Authentifizierungsdatenbank von QGIS, geschützt durch deren Hauptkennwort.</translation>
    </message>
    <message>
        <source>I also want to edit tables</source>
        <translation>Ich möchte auch Tabellen bearbeiten</translation>
    </message>
    <message>
        <source>Another QGIS is at work on this account; waiting for it.</source>
        <translation>Ein anderes QGIS arbeitet gerade an diesem Konto; es wird darauf gewartet.</translation>
    </message>
    <message>
        <source>Taking back what was begun.</source>
        <translation>Begonnenes wird zurückgenommen.</translation>
    </message>
    <message>
        <source>This computer's address is on the allow-list now, and stays there.</source>
        <translation>Die Adresse dieses Computers steht jetzt auf der Zulassungsliste und bleibt dort.</translation>
    </message>
    <message>
        <source>What was begun has been taken back.</source>
        <translation>Das Begonnene wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>What is left of it goes when the account is used next.</source>
        <translation>Was davon übrig ist, verschwindet, wenn das Konto das nächste Mal benutzt wird.</translation>
    </message>
    <message>
        <source>QGIS asks for its master password: it opens the stored certificates and keys.</source>
        <translation>QGIS fragt nach seinem Hauptkennwort: Es öffnet die gespeicherten Zertifikate und Schlüssel.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys. Kept in memory until QGIS closes.</source>
        <translation>Das Dashboard von CARTO zeigt ihn unter „API keys“. Er bleibt im Speicher, bis QGIS geschlossen wird.</translation>
    </message>
    <message>
        <source>API key for the database</source>
        <translation>API-Schlüssel für die Datenbank</translation>
    </message>
    <message>
        <source>A regular key that may read your tables, not the master key. It is stored encrypted.</source>
        <translation>Ein normaler Schlüssel, der Ihre Tabellen lesen darf, nicht der Master-Schlüssel. Er wird verschlüsselt gespeichert.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The one that the server knows. It is stored encrypted.</source>
        <translation>Das, welches der Server kennt. Es wird verschlüsselt gespeichert.</translation>
    </message>
    <message>
        <source>The one that CARTO sees; your administrator knows it. Or the web address of a service that tells it (https://…).</source>
        <translation>Die, die CARTO sieht; Ihr Administrator kennt sie. Oder die Webadresse eines Dienstes, der sie nennt (https://…).</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>Bearbeiten erlauben</translation>
    </message>
    <message>
        <source>A new API key that may also change your tables takes the place of this account's. Layers that are open can be edited then, too.</source>
        <translation>Ein neuer API-Schlüssel, der Ihre Tabellen auch ändern darf, tritt an die Stelle des bisherigen. Auch bereits geöffnete Layer lassen sich dann bearbeiten.</translation>
    </message>
    <message>
        <source>Layers from it stop working. What shall go with it?</source>
        <translation>Layer daraus funktionieren dann nicht mehr. Was soll außerdem entfernt werden?</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation>{account} von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The stored API keys</source>
        <translation>Die gespeicherten API-Schlüssel</translation>
    </message>
    <message>
        <source>The stored password</source>
        <translation>Das gespeicherte Kennwort</translation>
    </message>
    <message>
        <source>Take {entry} off the allow-list; others may come from it, too</source>
        <translation>{entry} von der Zulassungsliste nehmen; auch andere können von dort kommen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>At CARTO, with the master key</source>
        <translation>Bei CARTO, mit dem Master-Schlüssel</translation>
    </message>
    <message>
        <source>The connection in QGIS</source>
        <translation>Die Verbindung in QGIS</translation>
    </message>
    <message>
        <source>The certificate with its private key</source>
        <translation>Das Zertifikat mit seinem privaten Schlüssel</translation>
    </message>
    <message>
        <source>Revoke the certificate; programs that it was exported for stop working</source>
        <translation>Das Zertifikat widerrufen; Programme, für die es exportiert wurde, funktionieren dann nicht mehr</translation>
    </message>
    <message>
        <source>Delete the API key, if it was made for this connection</source>
        <translation>Den API-Schlüssel löschen, wenn er für diese Verbindung angelegt wurde</translation>
    </message>
    <message>
        <source>A URI, a psql command, pairs such as host=… dbname=…, or an address for JDBC.</source>
        <translation>Eine URI, ein psql-Befehl, Paare wie host=… dbname=… oder eine Adresse für JDBC.</translation>
    </message>
    <message>
        <source>Leave the server's name unchecked (verify-ca)</source>
        <translation>Den Namen des Servers ungeprüft lassen (verify-ca)</translation>
    </message>
    <message>
        <source>Only where the name cannot be in the server's certificate: whoever has another certificate of the same authority could then stand in the server's place.</source>
        <translation>Nur, wo der Name nicht im Zertifikat des Servers stehen kann: Wer ein anderes Zertifikat derselben Zertifizierungsstelle hat, könnte dann an die Stelle des Servers treten.</translation>
    </message>
    <message>
        <source>Host {host}, port {port}, database {database}, user {user}</source>
        <translation>Host {host}, Port {port}, Datenbank {database}, Benutzer {user}</translation>
    </message>
    <message>
        <source>Server's address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Paste whatever names it: a URI, a psql command, an address for JDBC.</source>
        <translation>Fügen Sie ein, was ihn nennt: eine URI, einen psql-Befehl, eine Adresse für JDBC.</translation>
    </message>
    <message>
        <source>A file, or the folder with all of them. Empty where a public authority vouches for it.</source>
        <translation>Eine Datei oder der Ordner mit allen. Leer, wo eine öffentliche Zertifizierungsstelle bürgt.</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>Falls der Server eines verlangt.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready, certificate {days} days left</source>
        <translation>Bereit, Zertifikat noch {days} Tage</translation>
    </message>
    <message>
        <source>Ready, {days} days left</source>
        <translation>Bereit, noch {days} Tage</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Network access</source>
        <translation>Netzwerkzugang</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Database key</source>
        <translation>Datenbankschlüssel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Checking the certificate…</source>
        <translation>Das Zertifikat wird geprüft…</translation>
    </message>
    <message>
        <source>Allowing this computer's address…</source>
        <translation>Adresse dieses Computers wird zugelassen…</translation>
    </message>
    <message>
        <source>Getting a certificate for this computer…</source>
        <translation>Zertifikat für diesen Computer wird geholt…</translation>
    </message>
    <message>
        <source>Preparing the API key…</source>
        <translation>API-Schlüssel wird vorbereitet…</translation>
    </message>
    <message>
        <source>Keeping the password…</source>
        <translation>Das Kennwort wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Datenbank wird geöffnet…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Offen für alle</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>What is left goes when the account is connected here again.</source>
        <translation>Was übrig ist, verschwindet, wenn das Konto hier wieder verbunden wird.</translation>
    </message>
    <message>
        <source>Drop the certificate to add an account</source>
        <translation>Zertifikat ablegen, um ein Konto hinzuzufügen</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Schritte ausblenden</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte einblenden</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Working…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Having a certificate made for this export…</source>
        <translation>Für diesen Export wird ein Zertifikat erstellt…</translation>
    </message>
    <message>
        <source>Having an API key made for this export…</source>
        <translation>Für diesen Export wird ein API-Schlüssel erstellt…</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Die Dateien werden geschrieben…</translation>
    </message>
    <message>
        <source>The export for {program} is up to date again.</source>
        <translation>Der Export für {program} ist wieder aktuell.</translation>
    </message>
    <message>
        <source>Stopped. What was begun has been taken back.</source>
        <translation>Angehalten. Was begonnen war, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The export for {program} was removed, but not all of it: {left} That is tried again when the account is used next.</source>
        <translation>Der Export für {program} wurde entfernt, aber nicht alles davon: {left} Das wird bei der nächsten Verwendung des Kontos noch einmal versucht.</translation>
    </message>
    <message>
        <source>The export for {program} was removed.</source>
        <translation>Der Export für {program} wurde entfernt.</translation>
    </message>
    <message>
        <source>The export for {program} was removed, except for what is at CARTO: that goes at the next use.</source>
        <translation>Der Export für {program} wurde entfernt, außer dem, was bei CARTO liegt: Das verschwindet bei der nächsten Verwendung.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>Connection gone</source>
        <translation>Verbindung fehlt</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Use Elsewhere</source>
        <translation>Anderswo verwenden</translation>
    </message>
    <message>
        <source>New Export</source>
        <translation>Neuer Export</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>A certificate of its own, made for this export (advised)</source>
        <translation>Ein eigenes Zertifikat, das für diesen Export erstellt wird (empfohlen)</translation>
    </message>
    <message>
        <source>The certificate that QGIS uses</source>
        <translation>Das Zertifikat, das QGIS verwendet</translation>
    </message>
    <message>
        <source>Write the API key into the files</source>
        <translation>Den API-Schlüssel in die Dateien schreiben</translation>
    </message>
    <message>
        <source>This server knows no API keys: the user's password is meant by that word.</source>
        <translation>Dieser Server kennt keine API-Schlüssel: Mit dem Wort ist das Kennwort des Benutzers gemeint.</translation>
    </message>
    <message>
        <source>An API key of its own, which may only read</source>
        <translation>Ein eigener API-Schlüssel, der nur lesen darf</translation>
    </message>
    <message>
        <source>The API key that QGIS uses</source>
        <translation>Der API-Schlüssel, den QGIS verwendet</translation>
    </message>
    <message>
        <source>Add the service to my own service file of PostgreSQL, too</source>
        <translation>Den Dienst auch meiner eigenen Dienstdatei von PostgreSQL hinzufügen</translation>
    </message>
    <message>
        <source>Programs then find it without a variable, and QGIS itself uses this export as well. The file is copied before; removing the export takes the service out again.</source>
        <translation>Programme finden ihn dann ohne Variable, und auch QGIS selbst verwendet diesen Export. Die Datei wird vorher kopiert; wird der Export entfernt, verschwindet der Dienst wieder daraus.</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Master-API-Schlüssel</translation>
    </message>
    <message>
        <source>Whoever can read the files then reads your tables, and nobody is asked for anything. Without the tick the files hold no key.</source>
        <translation>Wer die Dateien lesen kann, liest dann Ihre Tabellen, und niemand wird nach etwas gefragt. Ohne das Häkchen enthalten die Dateien keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A new or an empty one; only you can read it then. The files name it, so leave it there.</source>
        <translation>Ein neuer oder leerer; danach können nur Sie ihn lesen. Die Dateien nennen ihn, also lassen Sie ihn dort.</translation>
    </message>
    <message>
        <source>CARTO advises one for each program: it can be revoked without the others.</source>
        <translation>CARTO empfiehlt eines für jedes Programm: Es lässt sich ohne die anderen widerrufen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Tables that it may read</source>
        <translation>Tabellen, die er lesen darf</translation>
    </message>
    <message>
        <source>Names with commas between them. Empty: all that the account has today.</source>
        <translation>Namen mit Kommas dazwischen. Leer: alle, die das Konto heute hat.</translation>
    </message>
    <message>
        <source>To have made what the export gets of its own. It is not written into the files.</source>
        <translation>Damit wird erstellt, was der Export für sich allein bekommt. Er wird nicht in die Dateien geschrieben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Zertifikat bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing was exported from this computer yet. “New Export” begins one.</source>
        <translation>Von diesem Computer aus wurde noch nichts exportiert. „Neuer Export“ beginnt einen.</translation>
    </message>
    <message>
        <source>{state}. From the connection “{connection}”, in {folder}</source>
        <translation>{state}. Aus der Verbindung „{connection}“, in {folder}</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>Show Steps</source>
        <translation>Schritte anzeigen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Needed: {needs}</source>
        <translation>Benötigt: {needs}</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Programme suchen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No program of that name. “ODBC”, “JDBC” and “The files alone” serve many that are not named here.</source>
        <translation>Kein Programm dieses Namens. „ODBC“, „JDBC“ und „Nur die Dateien“ dienen vielen, die hier nicht genannt sind.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Remove the export for {program}?</source>
        <translation>Den Export für {program} entfernen?</translation>
    </message>
    <message>
        <source>Remove Export</source>
        <translation>Export entfernen</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The files in {folder} are deleted; {program} can open the database with them no more.</source>
        <translation>Die Dateien in {folder} werden gelöscht; {program} kann die Datenbank nicht mehr mit ihnen öffnen.</translation>
    </message>
    <message>
        <source>Its service goes out of {file}, so programs that use it find it no more.</source>
        <translation>Sein Dienst verschwindet aus {file}, sodass Programme, die ihn verwenden, ihn nicht mehr finden.</translation>
    </message>
    <message>
        <source>What was made for it at CARTO is revoked.</source>
        <translation>Was bei CARTO für ihn erstellt wurde, wird widerrufen.</translation>
    </message>
    <message>
        <source>What was made for it at CARTO is revoked with the master API key; without it that waits until the account is used with it. Copies of the files work until then.</source>
        <translation>Was bei CARTO für ihn erstellt wurde, wird mit dem Master-API-Schlüssel widerrufen; ohne ihn wartet das, bis das Konto mit ihm verwendet wird. Bis dahin funktionieren Kopien der Dateien.</translation>
    </message>
    <message>
        <source>The connection in QGIS stays as it is, and so do copies of the files.</source>
        <translation>Die Verbindung in QGIS bleibt, wie sie ist, und Kopien der Dateien funktionieren weiter.</translation>
    </message>
    <message>
        <source>What the export for {program} has of its own is made anew at CARTO.</source>
        <translation>Was der Export für {program} für sich allein hat, wird bei CARTO neu erstellt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What to do in {program}</source>
        <translation>Was in {program} zu tun ist</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That is not an API key: it is empty, or holds spaces or line breaks.</source>
        <translation>Das ist kein API-Schlüssel: Er ist leer oder enthält Leerzeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>An API key is needed to open the database of {account}.</source>
        <translation>Zum Öffnen der Datenbank von {account} wird ein API-Schlüssel benötigt.</translation>
    </message>
    <message>
        <source>QGIS already has a PostgreSQL connection called “{name}”, and it is not this account's.</source>
        <translation>QGIS hat bereits eine PostgreSQL-Verbindung namens „{name}“, und sie gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a connection: a name is not empty and holds neither slash nor backslash.</source>
        <translation>„{name}“ taugt nicht als Name einer Verbindung: Ein Name ist nicht leer und enthält weder Schrägstrich noch umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>This computer has no connection called “{name}” made by CARTO Direct SQL.</source>
        <translation>Auf diesem Computer gibt es keine von CARTO Direct SQL erstellte Verbindung namens „{name}“.</translation>
    </message>
    <message>
        <source>{account} was removed, but not all of it: {left}</source>
        <translation>{account} wurde entfernt, aber nicht alles davon: {left}</translation>
    </message>
    <message>
        <source>{account} is not an account at CARTO but a PostgreSQL server: it keeps no allow-list, issues no certificates and makes no keys.</source>
        <translation>{account} ist kein Konto bei CARTO, sondern ein PostgreSQL-Server: Er führt keine Zulassungsliste, stellt keine Zertifikate aus und macht keine Schlüssel.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is disabled.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS ist deaktiviert.</translation>
    </message>
    <message>
        <source>QGIS's authentication database stays locked without its master password.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS bleibt ohne ihr Hauptkennwort gesperrt.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is in use by another program.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS wird gerade von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>QGIS has been busy for too long, so its stored keys and connections could not be used.</source>
        <translation>QGIS war zu lange beschäftigt, deshalb konnten seine gespeicherten Schlüssel und Verbindungen nicht benutzt werden.</translation>
    </message>
    <message>
        <source>QGIS's authentication database cannot be read: its file is damaged, or not for this user.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS ist nicht lesbar: Ihre Datei ist beschädigt oder nicht für diesen Benutzer bestimmt.</translation>
    </message>
    <message>
        <source>QGIS cannot use its authentication database: two programs set its first master password at the same time, and now it has two.</source>
        <translation>QGIS kann seine Authentifizierungsdatenbank nicht benutzen: Zwei Programme haben gleichzeitig das erste Hauptkennwort gesetzt, und nun hat sie zwei.</translation>
    </message>
    <message>
        <source>QGIS's authentication database could not be written.</source>
        <translation>In die Authentifizierungsdatenbank von QGIS konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>QGIS's authentication database no longer holds the entry {authcfg}.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS enthält die Konfiguration {authcfg} nicht mehr.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by {minutes} minutes, so certificates look expired, or not valid yet.</source>
        <translation>Die Uhr dieses Computers geht um {minutes} Minuten falsch, sodass Zertifikate abgelaufen oder noch nicht gültig erscheinen.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by {hours} hours, so certificates look expired, or not valid yet.</source>
        <translation>Die Uhr dieses Computers geht um {hours} Stunden falsch, sodass Zertifikate abgelaufen oder noch nicht gültig erscheinen.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by {days} days, so certificates look expired, or not valid yet.</source>
        <translation>Die Uhr dieses Computers geht um {days} Tage falsch, sodass Zertifikate abgelaufen oder noch nicht gültig erscheinen.</translation>
    </message>
    <message>
        <source>QGIS has so many files and connections open that it cannot open more.</source>
        <translation>QGIS hat so viele Dateien und Verbindungen geöffnet, dass es keine weiteren öffnen kann.</translation>
    </message>
    <message>
        <source>QGIS's settings in {file} cannot be written, so nothing could be kept.</source>
        <translation>In die Einstellungen von QGIS in {file} kann nicht geschrieben werden, daher konnte nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>QGIS's master password was not given. It guards the certificate and the keys: without it nothing can be opened or stored.</source>
        <translation>Das Hauptkennwort von QGIS wurde nicht eingegeben. Es schützt das Zertifikat und die Schlüssel: Ohne das Hauptkennwort lässt sich nichts öffnen oder speichern.</translation>
    </message>
    <message>
        <source>The tables of {account} stay closed: QGIS's master password, which opens them, was not given.</source>
        <translation>Die Tabellen von {account} bleiben verschlossen: Das Hauptkennwort von QGIS, das sie öffnet, wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>A layer uses the connection {service}, and this computer has no access to that account yet. Connect the account, and the layer opens.</source>
        <translation>Ein Layer verwendet die Verbindung {service}, und dieser Computer hat noch keinen Zugang zu diesem Konto. Verbinden Sie das Konto, dann öffnet sich der Layer.</translation>
    </message>
    <message>
        <source>it is neither an address nor a network like 198.51.100.0/24.</source>
        <translation>das ist weder eine Adresse noch ein Netzwerk wie 198.51.100.0/24.</translation>
    </message>
    <message>
        <source>a network may hold at most 256 addresses: /24 or longer, /120 for IPv6.</source>
        <translation>ein Netzwerk darf höchstens 256 Adressen umfassen: /24 oder länger, /120 bei IPv6.</translation>
    </message>
    <message>
        <source>“every address” is written 0.0.0.0.</source>
        <translation>„jede Adresse“ schreibt sich 0.0.0.0.</translation>
    </message>
    <message>
        <source>it is a private address, which CARTO never sees.</source>
        <translation>das ist eine private Adresse, die CARTO nie sieht.</translation>
    </message>
    <message>
        <source>it is a link-local address, which never leaves its own network.</source>
        <translation>das ist eine Link-Local-Adresse, die ihr eigenes Netzwerk nie verlässt.</translation>
    </message>
    <message>
        <source>it is a loopback address, which never leaves its own computer.</source>
        <translation>das ist eine Loopback-Adresse, die ihren eigenen Computer nie verlässt.</translation>
    </message>
    <message>
        <source>no computer can have such an address.</source>
        <translation>kein Computer kann eine solche Adresse haben.</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a CARTO account. It looks like alice.carto.com, or maps.example.com/user/alice.</source>
        <translation>„{text}“ ist nicht die Adresse eines CARTO-Kontos. Diese sieht aus wie alice.carto.com oder maps.example.com/user/alice.</translation>
    </message>
    <message>
        <source>That is an API key. The account's address is needed here; it looks like alice.carto.com.</source>
        <translation>Das ist ein API-Schlüssel. Hier wird die Adresse des Kontos benötigt; sie sieht aus wie alice.carto.com.</translation>
    </message>
    <message>
        <source>That names a PostgreSQL server, and not a CARTO account. In the panel choose “A PostgreSQL Server Without CARTO” for it, in Processing the algorithm connectserver.</source>
        <translation>Das bezeichnet einen PostgreSQL-Server und kein CARTO-Konto. Wählen Sie dafür im Bedienfeld „Ein PostgreSQL-Server ohne CARTO“, in der Verarbeitung den Algorithmus connectserver.</translation>
    </message>
    <message>
        <source>“{host}” is a server, and names no account. An account's address looks like {host}/user/alice, or alice.{host}.</source>
        <translation>„{host}“ ist ein Server und nennt kein Konto. Die Adresse eines Kontos sieht aus wie {host}/user/alice oder alice.{host}.</translation>
    </message>
    <message>
        <source>“{host}” is a server, and names no account. An account's address looks like {host}/user/alice.</source>
        <translation>„{host}“ ist ein Server und nennt kein Konto. Die Adresse eines Kontos sieht aus wie {host}/user/alice.</translation>
    </message>
    <message>
        <source>“{text}” is not an address of CARTO's cloud, which is called carto.com.</source>
        <translation>„{text}“ ist keine Adresse der Cloud von CARTO; diese heißt carto.com.</translation>
    </message>
    <message>
        <source>{host} belongs to CARTO's newer platform, which has no direct SQL connections. Accounts that have them look like alice.carto.com.</source>
        <translation>{host} gehört zur neueren Plattform von CARTO, die keine direkten SQL-Verbindungen hat. Konten, die sie haben, sehen aus wie alice.carto.com.</translation>
    </message>
    <message>
        <source>“{text}” cannot be allowed: {reason}</source>
        <translation>„{text}“ kann nicht zugelassen werden: {reason}</translation>
    </message>
    <message>
        <source>The account's master API key is needed for this.</source>
        <translation>Dafür wird der Master-API-Schlüssel des Kontos benötigt.</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>Der Name {host} ist in diesem Netzwerk nicht bekannt.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off before the answer was complete.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The proxy between this computer and {host} refused to pass the request on.</source>
        <translation>Der Proxy zwischen diesem Computer und {host} hat die Anfrage nicht weitergeleitet.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is locked, and it holds the proxy's password.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS ist gesperrt, und in ihr steht das Kennwort des Proxys.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that {host} shows.</source>
        <translation>Dieser Computer vertraut dem Zertifikat nicht, das {host} vorweist.</translation>
    </message>
    <message>
        <source>A web page answered in place of {host}: the network wants a sign-in, or the address is not a CARTO server.</source>
        <translation>Anstelle von {host} hat eine Webseite geantwortet: Das Netzwerk verlangt eine Anmeldung, oder die Adresse gehört keinem CARTO-Server.</translation>
    </message>
    <message>
        <source>{host} answered in a form that CARTO does not use.</source>
        <translation>{host} hat in einer Form geantwortet, die CARTO nicht verwendet.</translation>
    </message>
    <message>
        <source>This computer's public address could not be found out.</source>
        <translation>Die öffentliche Adresse dieses Computers konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>CARTO refused: {reason}</source>
        <translation>CARTO hat abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>CARTO does not accept this API key for {account}: it is not a key of that account.</source>
        <translation>CARTO akzeptiert diesen API-Schlüssel für {account} nicht: Er ist kein Schlüssel dieses Kontos.</translation>
    </message>
    <message>
        <source>This is not the master API key of {account}; only that one may change who gets in.</source>
        <translation>Das ist nicht der Master-API-Schlüssel von {account}; nur dieser darf ändern, wer Zugang hat.</translation>
    </message>
    <message>
        <source>The account {account} may not use direct SQL connections.</source>
        <translation>Das Konto {account} darf keine direkten SQL-Verbindungen verwenden.</translation>
    </message>
    <message>
        <source>The e-mail address of the account {account} is not confirmed yet. Confirm it with the message that CARTO sent to it.</source>
        <translation>Die E-Mail-Adresse des Kontos {account} ist noch nicht bestätigt. Bestätigen Sie sie mit der Nachricht, die CARTO dorthin gesendet hat.</translation>
    </message>
    <message>
        <source>CARTO does not let this API key do that: {reason}</source>
        <translation>CARTO erlaubt das diesem API-Schlüssel nicht: {reason}</translation>
    </message>
    <message>
        <source>CARTO refused to make a certificate for {account} and gave no reason. Usually the API key is not the master key.</source>
        <translation>CARTO hat es ohne Angabe von Gründen abgelehnt, ein Zertifikat für {account} zu erstellen. Meist ist der API-Schlüssel dann nicht der Master-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no CARTO account at {account}.</source>
        <translation>Unter {account} gibt es kein CARTO-Konto.</translation>
    </message>
    <message>
        <source>CARTO keeps the account {account} closed: it is locked, under maintenance, or not allowed to use CARTO's interface for programs.</source>
        <translation>CARTO hält das Konto {account} verschlossen: Es ist gesperrt, wird gewartet oder darf die Programmierschnittstelle von CARTO nicht verwenden.</translation>
    </message>
    <message>
        <source>CARTO no longer has what was asked for in the account {account}.</source>
        <translation>CARTO hat nicht mehr, wonach im Konto {account} gefragt wurde.</translation>
    </message>
    <message>
        <source>CARTO refused the request: {reason}</source>
        <translation>CARTO hat die Anfrage abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>CARTO makes no more API keys for {account}: its quota is used up.</source>
        <translation>CARTO erstellt keine weiteren API-Schlüssel für {account}: Das Kontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>CARTO asks for a pause: too many requests came for {account}.</source>
        <translation>CARTO bittet um eine Pause: Für {account} kamen zu viele Anfragen.</translation>
    </message>
    <message>
        <source>CARTO's server failed ({status}).</source>
        <translation>Auf dem Server von CARTO ist ein Fehler aufgetreten ({status}).</translation>
    </message>
    <message>
        <source>The allow-list of {account} has no entry that reads “{entry}”. It holds: {entries}</source>
        <translation>Die Zulassungsliste von {account} hat keinen Eintrag, der „{entry}“ lautet. Sie enthält: {entries}</translation>
    </message>
    <message>
        <source>{entry} stays on the allow-list until somebody takes it off.</source>
        <translation>{entry} bleibt auf der Zulassungsliste, bis jemand den Eintrag von ihr nimmt.</translation>
    </message>
    <message>
        <source>The API key {name}, which was replaced, stays at CARTO for now: another QGIS that runs on this computer has layers open with it.</source>
        <translation>Der abgelöste API-Schlüssel {name} bleibt vorerst bei CARTO: Ein anderes QGIS, das auf diesem Computer läuft, hat Layer mit ihm geöffnet.</translation>
    </message>
    <message>
        <source>{account} has no certificate called “{name}”. It has: {names}</source>
        <translation>{account} hat kein Zertifikat namens „{name}“. Vorhanden sind: {names}</translation>
    </message>
    <message>
        <source>The connection “{connection}” of this computer uses the certificate {name} and would not open any more.</source>
        <translation>Die Verbindung „{connection}“ dieses Computers benutzt das Zertifikat {name} und ließe sich nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>The export in {folder} uses the certificate {name}: the program that it is for could not connect.</source>
        <translation>Der Export in {folder} benutzt das Zertifikat {name}: Das Programm, für das er ist, könnte sich nicht verbinden.</translation>
    </message>
    <message>
        <source>The certificate {name} is not of this computer: whoever uses it could not connect any more.</source>
        <translation>Das Zertifikat {name} gehört nicht zu diesem Computer: Wer es benutzt, könnte sich nicht mehr verbinden.</translation>
    </message>
    <message>
        <source>The allow-list of {account} keeps being changed by somebody else at this moment.</source>
        <translation>Die Zulassungsliste von {account} wird im Moment fortwährend von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, so no API key was made.</source>
        <translation>Die Datei {file} kann nicht geschrieben werden, deshalb wurde kein API-Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>it is not a certificate that can be read.</source>
        <translation>das ist kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>it is the certificate of a server, and not of an authority.</source>
        <translation>das ist das Zertifikat eines Servers und nicht das einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>it has expired.</source>
        <translation>sie ist abgelaufen.</translation>
    </message>
    <message>
        <source>it is not valid yet.</source>
        <translation>sie ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>{name} holds no certificate that can be read.</source>
        <translation>{name} enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>The path of the certificate leads to no file and no folder.</source>
        <translation>Der Pfad des Zertifikats führt zu keiner Datei und keinem Ordner.</translation>
    </message>
    <message>
        <source>That is what a certificate's file holds. Save it in a file, and give the path of that file.</source>
        <translation>Das ist der Inhalt einer Zertifikatsdatei. Speichern Sie ihn in einer Datei, und geben Sie deren Pfad an.</translation>
    </message>
    <message>
        <source>The private key in {name} cannot be read: it is incomplete, damaged, or in a form of its own.</source>
        <translation>Der private Schlüssel in {name} kann nicht gelesen werden: Er ist unvollständig, beschädigt oder in einer eigenen Form.</translation>
    </message>
    <message>
        <source>{name} is far too large to be a certificate.</source>
        <translation>{name} ist viel zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no client certificate in {place}.</source>
        <translation>In {place} gibt es kein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>There is a client certificate in {place}, but not its private key.</source>
        <translation>In {place} gibt es ein Client-Zertifikat, aber nicht seinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The private key of the client certificate in {name} is missing: no file in {place} holds it.</source>
        <translation>Der private Schlüssel des Client-Zertifikats in {name} fehlt: Keine Datei in {place} enthält ihn.</translation>
    </message>
    <message>
        <source>Where the database is stands in the README that CARTO gives, and there is none in {place}.</source>
        <translation>Wo die Datenbank ist, steht in der README, die CARTO mitgibt, und in {place} gibt es keine.</translation>
    </message>
    <message>
        <source>The private key in {name} is protected by a passphrase.</source>
        <translation>Der private Schlüssel in {name} ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in {name}.</source>
        <translation>Die Passphrase öffnet den privaten Schlüssel in {name} nicht.</translation>
    </message>
    <message>
        <source>{name} is a PKCS #12 file of a kind that cannot be read: it has no integrity check. Export it again with one, or as PEM.</source>
        <translation>{name} ist eine PKCS #12-Datei von einer Art, die nicht gelesen werden kann: Sie hat keine Integritätsprüfung. Exportieren Sie sie noch einmal mit einer solchen oder als PEM.</translation>
    </message>
    <message>
        <source>The file {file} in {name} belongs to somebody else and must not be read.</source>
        <translation>Die Datei {file} in {name} gehört jemand anderem und darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} holds several certificates with their private keys: {candidates}.</source>
        <translation>{name} enthält mehrere Zertifikate mit ihren privaten Schlüsseln: {candidates}.</translation>
    </message>
    <message>
        <source>{name} holds no certificate called “{wanted}” with its private key.</source>
        <translation>{name} enthält kein Zertifikat namens „{wanted}“ mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The private key in {name} does not belong to the certificate beside it.</source>
        <translation>Der private Schlüssel in {name} gehört nicht zu dem Zertifikat daneben.</translation>
    </message>
    <message>
        <source>The certificate of {user} expired on {expired}.</source>
        <translation>Das Zertifikat von {user} ist am {expired} abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {user} is valid only from {starts} on: is this computer's clock right?</source>
        <translation>Das Zertifikat von {user} gilt erst ab dem {starts}: Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>This certificate was made for {found}, not for {user}.</source>
        <translation>Dieses Zertifikat wurde für {found} erstellt, nicht für {user}.</translation>
    </message>
    <message>
        <source>The stored certificate was made for {found}, not for {user}.</source>
        <translation>Das gespeicherte Zertifikat wurde für {found} erstellt, nicht für {user}.</translation>
    </message>
    <message>
        <source>The certificate {name} was revoked: CARTO no longer lists it.</source>
        <translation>Das Zertifikat {name} wurde widerrufen: CARTO führt es nicht mehr auf.</translation>
    </message>
    <message>
        <source>The private key in {name} is of a kind ({algorithm}) that PostgreSQL's library cannot use here: it has to be RSA, EC or Ed25519.</source>
        <translation>Der private Schlüssel in {name} ist von einer Art ({algorithm}), die die Bibliothek von PostgreSQL hier nicht verwenden kann: Er muss RSA, EC oder Ed25519 sein.</translation>
    </message>
    <message>
        <source>The server's certificate authority ({name}) cannot be used: {reason}</source>
        <translation>Die Zertifizierungsstelle des Servers ({name}) ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>The server's name can stay unchecked (verify-ca) only where the server has an authority of its own, and its certificate is not among the files.</source>
        <translation>Der Name des Servers kann nur dort ungeprüft bleiben (verify-ca), wo der Server eine eigene Zertifizierungsstelle hat, und deren Zertifikat ist nicht unter den Dateien.</translation>
    </message>
    <message>
        <source>“{host}” is neither the name of a server nor its address.</source>
        <translation>„{host}“ ist weder der Name eines Servers noch seine Adresse.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as the name of a database or of a user: it is empty, too long, or holds signs that PostgreSQL's library cannot read.</source>
        <translation>„{name}“ kann nicht als Name einer Datenbank oder eines Benutzers verwendet werden: Er ist leer, zu lang oder enthält Zeichen, die die Bibliothek von PostgreSQL nicht lesen kann.</translation>
    </message>
    <message>
        <source>The file leads to the server {host}, but the database of {account} is one of CARTO's own servers: the file is forged, or made for another account.</source>
        <translation>Die Datei führt zum Server {host}, aber die Datenbank von {account} ist einer der eigenen Server von CARTO: Die Datei ist gefälscht oder wurde für ein anderes Konto erstellt.</translation>
    </message>
    <message>
        <source>The file leads to the server {host}, port {port}. The fingerprint of the authority that vouches for it is {fingerprint}.</source>
        <translation>Die Datei führt zum Server {host}, Port {port}. Der Fingerabdruck der Zertifizierungsstelle, die für ihn bürgt, ist {fingerprint}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, so no certificate was made.</source>
        <translation>Die Datei {file} kann nicht geschrieben werden; daher wurde kein Zertifikat ausgestellt.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Wie gewünscht angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>QGIS's Python lacks {packages}, which CARTO Direct SQL needs.</source>
        <translation>Dem Python von QGIS fehlt, was CARTO Direct SQL braucht: {packages}.</translation>
    </message>
    <message>
        <source>Install python3-{packages} with your system's package manager, then restart QGIS.</source>
        <translation>Installieren Sie python3-{packages} mit der Paketverwaltung Ihres Systems und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Type “python -m pip install {packages}” in the OSGeo4W Shell, then restart QGIS.</source>
        <translation>Geben Sie „python -m pip install {packages}“ in der OSGeo4W Shell ein und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Type “pip3 install {packages}” in a terminal, in the bin folder of QGIS.app, then restart QGIS.</source>
        <translation>Geben Sie „pip3 install {packages}“ in einem Terminal im Ordner bin von QGIS.app ein und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Nothing that was exported from this profile of QGIS is in {folder}.</source>
        <translation>In {folder} liegt nichts, was aus diesem Profil von QGIS exportiert wurde.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold the files of this export any more.</source>
        <translation>Der Ordner {folder} enthält die Dateien dieses Exports nicht mehr.</translation>
    </message>
    <message>
        <source>There is no export called “{target}”.</source>
        <translation>Es gibt keinen Export namens „{target}“.</translation>
    </message>
    <message>
        <source>“{connection}” cannot be exported: that takes a client certificate, and a server whose name is checked.</source>
        <translation>„{connection}“ kann nicht exportiert werden: Dazu braucht es ein Client-Zertifikat und einen Server, dessen Name geprüft wird.</translation>
    </message>
    <message>
        <source>{program} cannot use the connection's private key, which is of the kind {algorithm}. Ask the server's administrator for a certificate with a key of one of these kinds: {kinds}.</source>
        <translation>{program} kann den privaten Schlüssel der Verbindung nicht verwenden, denn er ist von der Art {algorithm}. Bitten Sie den Administrator des Servers um ein Zertifikat mit einem Schlüssel einer dieser Arten: {kinds}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds files of others. Choose an empty folder, or one that does not exist yet.</source>
        <translation>Der Ordner {folder} enthält fremde Dateien. Wählen Sie einen leeren Ordner oder einen, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another export. Choose an empty folder, or remove that export first.</source>
        <translation>Der Ordner {folder} enthält einen anderen Export. Wählen Sie einen leeren Ordner oder entfernen Sie zuerst diesen Export.</translation>
    </message>
    <message>
        <source>That is a master API key, and not a folder.</source>
        <translation>Das ist ein Master-API-Schlüssel und kein Ordner.</translation>
    </message>
    <message>
        <source>The configuration of other programs cannot name the folder {folder}. Choose a shorter, simpler name.</source>
        <translation>Der Ordner {folder} lässt sich in der Konfiguration anderer Programme nicht angeben. Wählen Sie einen kürzeren, einfacheren Namen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so nothing was exported.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden, daher wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>The drive of the folder {folder} lets every user of this computer read what is on it, as most USB sticks do, so nothing was exported. Choose a folder on a disk of this computer.</source>
        <translation>Das Laufwerk des Ordners {folder} lässt alle Benutzer dieses Computers lesen, was darauf ist, wie die meisten USB-Sticks; deshalb wurde nichts exportiert. Wählen Sie einen Ordner auf einer Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>Files of the export are still in {folder}, perhaps with its private key: they could not be removed.</source>
        <translation>In {folder} liegen noch Dateien des Exports, vielleicht mit seinem privaten Schlüssel: Sie ließen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>An API key that is made for an export has to be written into it: nobody else gets to know it.</source>
        <translation>Ein API-Schlüssel, der für einen Export erstellt wird, muss in diesen geschrieben werden: Sonst erfährt ihn niemand.</translation>
    </message>
    <message>
        <source>Tables can be chosen only for an API key that is made for this export: the connection's own key reads what it reads. Have a key made for it, or name no tables.</source>
        <translation>Tabellen lassen sich nur für einen API-Schlüssel wählen, der für diesen Export erstellt wird: Der Schlüssel der Verbindung liest, was er liest. Lassen Sie einen Schlüssel dafür erstellen oder nennen Sie keine Tabellen.</translation>
    </message>
    <message>
        <source>The account has no table “{table}” that an API key could be allowed to read.</source>
        <translation>Das Konto hat keine Tabelle „{table}“, die ein API-Schlüssel lesen dürfte.</translation>
    </message>
    <message>
        <source>The export “{target}” has nothing that could be added to your own configuration of PostgreSQL.</source>
        <translation>Der Export „{target}“ hat nichts, was Ihrer eigenen Konfiguration von PostgreSQL hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>{file} already has a service called “{service}” that CARTO Direct SQL did not write.</source>
        <translation>{file} hat bereits einen Dienst namens „{service}“, den CARTO Direct SQL nicht geschrieben hat.</translation>
    </message>
    <message>
        <source>Your own file {file} cannot be read or written.</source>
        <translation>Ihre eigene Datei {file} kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The list of unfinished work in {folder} cannot be written.</source>
        <translation>Die Liste der unerledigten Arbeiten in {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database at {host} could not be opened.</source>
        <translation>Die Datenbank auf {host} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The connection's service “{service}” is not open in this session of QGIS.</source>
        <translation>Der Dienst „{service}“ der Verbindung ist in dieser Sitzung von QGIS nicht geöffnet.</translation>
    </message>
    <message>
        <source>The environment variable PGSERVICEFILE names the file {file}, which is not there, and so PostgreSQL's library opens no service. Correct or remove the variable, and start QGIS again.</source>
        <translation>Die Umgebungsvariable PGSERVICEFILE nennt die Datei {file}, die es nicht gibt; deshalb öffnet die Bibliothek von PostgreSQL keinen Dienst. Berichtigen oder entfernen Sie die Variable, und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>The database's name {host} is not known on this network.</source>
        <translation>Der Host der Datenbank, {host}, ist in diesem Netzwerk nicht bekannt.</translation>
    </message>
    <message>
        <source>The database at {host} cannot be reached.</source>
        <translation>Die Datenbank auf {host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>At {host}, port {port}, no connection is taken: the database is not running there, or a firewall turns this computer away.</source>
        <translation>Auf {host}, Port {port}, wird keine Verbindung angenommen: Die Datenbank läuft dort nicht, oder eine Firewall weist diesen Computer ab.</translation>
    </message>
    <message>
        <source>The database at {host} began to answer, and then went silent.</source>
        <translation>Die Datenbank auf {host} begann zu antworten und verstummte dann.</translation>
    </message>
    <message>
        <source>The address {address} is allowed, and yet the database at {host}, port {port}, does not answer: a firewall of this network seems to hold the connection back.</source>
        <translation>Die Adresse {address} ist zugelassen, und doch antwortet die Datenbank auf {host}, Port {port}, nicht: Eine Firewall dieses Netzwerks scheint die Verbindung aufzuhalten.</translation>
    </message>
    <message>
        <source>The database at {host}, port {port}, cannot be reached directly, and the proxy {proxy} that QGIS uses carries web pages only, no connections to PostgreSQL.</source>
        <translation>Die Datenbank auf {host}, Port {port}, ist direkt nicht erreichbar, und der Proxy {proxy}, den QGIS benutzt, überträgt nur Webseiten und keine Verbindungen zu PostgreSQL.</translation>
    </message>
    <message>
        <source>The server at {host}, port {port}, offers no encryption (TLS), so nothing was sent to it.</source>
        <translation>Der Server auf {host}, Port {port}, bietet keine Verschlüsselung (TLS) an, daher wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no PostgreSQL server with encryption (TLS).</source>
        <translation>Was auf {host}, Port {port}, antwortet, ist kein PostgreSQL-Server mit Verschlüsselung (TLS).</translation>
    </message>
    <message>
        <source>The server at {host}, port {port}, speaks no version of encryption (TLS) that this computer accepts, or the other way round.</source>
        <translation>Der Server auf {host}, Port {port}, spricht keine Version der Verschlüsselung (TLS), die dieser Computer annimmt, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The database at {host} lets nobody in this way. It says: {reason}</source>
        <translation>Die Datenbank auf {host} lässt so niemanden ein. Sie meldet: {reason}</translation>
    </message>
    <message>
        <source>The database at {host} does not answer this computer: its address is probably not on the account's allow-list.</source>
        <translation>Die Datenbank auf {host} antwortet diesem Computer nicht: Seine Adresse steht vermutlich nicht auf der Zulassungsliste des Kontos.</translation>
    </message>
    <message>
        <source>The database at {host} needed too long for this, and it was stopped.</source>
        <translation>Die Datenbank auf {host} hätte dafür zu lange gebraucht und wurde angehalten.</translation>
    </message>
    <message>
        <source>The database at {host} could not do what was asked of it. It says: {reason}</source>
        <translation>Die Datenbank auf {host} konnte nicht tun, was von ihr verlangt war. Sie meldet: {reason}</translation>
    </message>
    <message>
        <source>The database at {host} broke off the connection without a word: this computer's address is probably not on the account's allow-list.</source>
        <translation>Die Datenbank auf {host} hat die Verbindung wortlos abgebrochen: Die Adresse dieses Computers steht vermutlich nicht auf der Zulassungsliste des Kontos.</translation>
    </message>
    <message>
        <source>The database at {host} does not answer this computer: its address {address} is not on the account's allow-list.</source>
        <translation>Die Datenbank auf {host} antwortet diesem Computer nicht: Seine Adresse {address} steht nicht auf der Zulassungsliste des Kontos.</translation>
    </message>
    <message>
        <source>The database at {host} says that it lets nobody in from this address.</source>
        <translation>Die Datenbank auf {host} meldet, dass sie von dieser Adresse aus niemanden zulässt.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the database at {host}: it has expired, or this computer's clock is wrong, or it comes from an authority that is not known for this database.</source>
        <translation>Dieser Computer vertraut dem Zertifikat der Datenbank auf {host} nicht: Es ist abgelaufen, oder die Uhr dieses Computers geht falsch, oder es stammt von einer Zertifizierungsstelle, die für diese Datenbank nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} comes from an authority that is not known for it: it has a new one, or a device on the way, such as a company's firewall, opens what is encrypted.</source>
        <translation>Das Zertifikat der Datenbank auf {host} stammt von einer Zertifizierungsstelle, die für sie nicht bekannt ist: Sie hat ein neues, oder ein Gerät auf dem Weg, etwa die Firewall eines Unternehmens, öffnet Verschlüsseltes.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} has expired, or this computer's clock is fast.</source>
        <translation>Das Zertifikat der Datenbank auf {host} ist abgelaufen, oder die Uhr dieses Computers geht vor.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} is not valid yet, or this computer's clock is slow.</source>
        <translation>Das Zertifikat der Datenbank auf {host} ist noch nicht gültig, oder die Uhr dieses Computers geht nach.</translation>
    </message>
    <message>
        <source>The server that answered at {host} shows a certificate made for another name.</source>
        <translation>Der Server, der auf {host} geantwortet hat, weist ein Zertifikat vor, das für einen anderen Namen erstellt wurde.</translation>
    </message>
    <message>
        <source>The database at {host} does not accept this computer's certificate: it was revoked, is out of date by the server's clock, or was made by another authority.</source>
        <translation>Die Datenbank auf {host} akzeptiert das Zertifikat dieses Computers nicht: Es wurde widerrufen, ist nach der Uhr des Servers nicht gültig oder stammt von einer anderen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The database at {host} wants a client certificate that it accepts.</source>
        <translation>Die Datenbank auf {host} verlangt ein Client-Zertifikat, das sie annimmt.</translation>
    </message>
    <message>
        <source>The database at {host} does not let {user} in with this computer's certificate.</source>
        <translation>Die Datenbank auf {host} lässt {user} mit dem Zertifikat dieses Computers nicht zu.</translation>
    </message>
    <message>
        <source>This computer's certificate for the database at {host} cannot be used: its key is too short by today's rules, or its files are damaged.</source>
        <translation>Das Zertifikat dieses Computers für die Datenbank auf {host} ist nicht verwendbar: Sein Schlüssel ist nach heutigen Regeln zu kurz, oder seine Dateien sind beschädigt.</translation>
    </message>
    <message>
        <source>The database at {host} does not accept the API key of {user}.</source>
        <translation>Die Datenbank auf {host} akzeptiert den API-Schlüssel von {user} nicht.</translation>
    </message>
    <message>
        <source>The API key of {user} has expired for the database at {host}.</source>
        <translation>Der API-Schlüssel von {user} ist für die Datenbank auf {host} abgelaufen.</translation>
    </message>
    <message>
        <source>The database at {host} knows no user {user}, or does not let that user in.</source>
        <translation>Die Datenbank auf {host} kennt keinen Benutzer {user} oder lässt ihn nicht zu.</translation>
    </message>
    <message>
        <source>There is no database called {database} at {host}.</source>
        <translation>Auf {host} gibt es keine Datenbank namens {database}.</translation>
    </message>
    <message>
        <source>The database {database} at {host} opens, but has no PostGIS, without which it shows no maps.</source>
        <translation>Die Datenbank {database} auf {host} lässt sich öffnen, hat aber kein PostGIS, ohne das sie keine Karten zeigt.</translation>
    </message>
    <message>
        <source>The database at {host} opens, but the API key may read nothing in it.</source>
        <translation>Die Datenbank auf {host} lässt sich öffnen, aber der API-Schlüssel darf darin nichts lesen.</translation>
    </message>
    <message>
        <source>The database at {host} has no connection left: too many are open.</source>
        <translation>Die Datenbank auf {host} hat keine Verbindung mehr frei: Zu viele sind geöffnet.</translation>
    </message>
    <message>
        <source>The database at {host} is just starting or stopping.</source>
        <translation>Die Datenbank auf {host} wird gerade gestartet oder beendet.</translation>
    </message>
    <message>
        <source>The API key may not do that in the database at {host}.</source>
        <translation>Der API-Schlüssel darf das in der Datenbank auf {host} nicht.</translation>
    </message>
    <message>
        <source>The database opens, but QGIS cannot open the dataset “{name}” in it.</source>
        <translation>Die Datenbank lässt sich öffnen, aber QGIS kann den Datensatz „{name}“ darin nicht öffnen.</translation>
    </message>
    <message>
        <source>The dataset “{name}” is not there any more: it was deleted or renamed. Refresh the list.</source>
        <translation>Den Datensatz „{name}“ gibt es nicht mehr: Er wurde gelöscht oder umbenannt. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>“{name}” was not added: {reason}</source>
        <translation>„{name}“ wurde nicht hinzugefügt: {reason}</translation>
    </message>
    <message>
        <source>These datasets were not added:
{reasons}</source>
        <translation>Diese Datensätze wurden nicht hinzugefügt:
{reasons}</translation>
    </message>
    <message>
        <source>The API key may read only some columns of “{name}”, and QGIS opens a dataset only as a whole.</source>
        <translation>Der API-Schlüssel darf nur einige Spalten von „{name}“ lesen, und QGIS öffnet einen Datensatz nur als Ganzes.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer this computer: it is not running, or a firewall keeps this computer out.</source>
        <translation>Der Server auf {host} antwortet diesem Computer nicht: Er läuft nicht, oder eine Firewall hält diesen Computer fern.</translation>
    </message>
    <message>
        <source>The server at {host} broke off the connection without a word: a firewall may keep this computer out.</source>
        <translation>Der Server auf {host} hat die Verbindung wortlos abgebrochen: Vielleicht hält eine Firewall diesen Computer fern.</translation>
    </message>
    <message>
        <source>The server at {host} has no entry in its pg_hba.conf that lets this user into this database from this computer.</source>
        <translation>Der Server auf {host} hat keinen Eintrag in seiner pg_hba.conf, der diesen Benutzer von diesem Computer aus in diese Datenbank lässt.</translation>
    </message>
    <message>
        <source>The server at {host} does not accept the password of {user}, or wants one and was given none.</source>
        <translation>Der Server auf {host} akzeptiert das Kennwort von {user} nicht, oder er verlangt eines und bekam keines.</translation>
    </message>
    <message>
        <source>The password of {user} has expired for the server at {host}.</source>
        <translation>Das Kennwort von {user} ist beim Server auf {host} abgelaufen.</translation>
    </message>
    <message>
        <source>PostgreSQL's library cannot be given this password: it ends in a blank, holds a line break, or is too long.</source>
        <translation>Dieses Kennwort kann der Bibliothek von PostgreSQL nicht gegeben werden: Es endet mit einem Leerzeichen, enthält einen Zeilenumbruch oder ist zu lang.</translation>
    </message>
    <message>
        <source>This user may not do that in the database at {host}.</source>
        <translation>Dieser Benutzer darf das in der Datenbank auf {host} nicht.</translation>
    </message>
    <message>
        <source>This user may read only some columns of “{name}”, and QGIS opens a dataset only as a whole.</source>
        <translation>Dieser Benutzer darf nur einige Spalten von „{name}“ lesen, und QGIS öffnet einen Datensatz nur als Ganzes.</translation>
    </message>
    <message>
        <source>The database at {host} opens, but this user may read nothing in it.</source>
        <translation>Die Datenbank auf {host} lässt sich öffnen, aber dieser Benutzer darf darin nichts lesen.</translation>
    </message>
    <message>
        <source>A password is needed to open the database of {account}.</source>
        <translation>Um die Datenbank von {account} zu öffnen, wird ein Kennwort benötigt.</translation>
    </message>
    <message>
        <source>The server that answered at {host} shows a certificate that is not made for this name.</source>
        <translation>Der Server, der auf {host} geantwortet hat, weist ein Zertifikat vor, das nicht für diesen Namen erstellt wurde.</translation>
    </message>
    <message>
        <source>That names no PostgreSQL server in a form that is understood: it has to be an address such as postgresql://alice@db.example.com/gis, a psql command, pairs such as host=db.example.com dbname=gis, or an address for JDBC.</source>
        <translation>Das nennt keinen PostgreSQL-Server in einer Form, die verstanden wird: Es muss eine Adresse wie postgresql://alice@db.example.com/gis sein, ein psql-Befehl, Paare wie host=db.example.com dbname=gis oder eine Adresse für JDBC.</translation>
    </message>
    <message>
        <source>The password in that address holds a character that has a meaning there, such as /, ?, % or a blank, so it cannot be told where the password ends. Take the password out of the address, and enter it in its own field.</source>
        <translation>Das Kennwort in dieser Adresse enthält ein Zeichen, das dort eine Bedeutung hat, etwa /, ?, % oder ein Leerzeichen; deshalb ist nicht zu erkennen, wo das Kennwort endet. Nehmen Sie das Kennwort aus der Adresse heraus, und geben Sie es in seinem eigenen Feld ein.</translation>
    </message>
    <message>
        <source>That names several servers. Name one of them.</source>
        <translation>Das nennt mehrere Server. Nennen Sie einen davon.</translation>
    </message>
    <message>
        <source>That names a folder of this computer in place of a server. Such a connection needs no certificate, and QGIS makes it by itself.</source>
        <translation>Das nennt einen Ordner dieses Computers anstelle eines Servers. Eine solche Verbindung braucht kein Zertifikat, und QGIS stellt sie selbst her.</translation>
    </message>
    <message>
        <source>That names the service “{service}” in place of a server. QGIS opens services by itself; to add the server here, name its host, port, database and user.</source>
        <translation>Das nennt den Dienst „{service}“ anstelle eines Servers. QGIS öffnet Dienste selbst; um den Server hier hinzuzufügen, nennen Sie Host, Port, Datenbank und Benutzer.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>Der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The server's host is missing.</source>
        <translation>Der Host des Servers fehlt.</translation>
    </message>
    <message>
        <source>The user who signs in to the database is missing.</source>
        <translation>Der Benutzer, der sich an der Datenbank anmeldet, fehlt.</translation>
    </message>
    <message>
        <source>The folder in which this session keeps its access cannot be used: {folder}</source>
        <translation>Der Ordner, in dem diese Sitzung ihren Zugang aufbewahrt, ist nicht verwendbar: {folder}</translation>
    </message>
    <message>
        <source>it would open the account to every computer in the world.</source>
        <translation>das würde das Konto für jeden Computer der Welt öffnen.</translation>
    </message>
    <message>
        <source>{parameter} holds a password, and QGIS prints parameters and keeps them in logs, histories and models. Take it out, change it at the server, and give the new one by {secret}.</source>
        <translation>{parameter} enthält ein Kennwort, und QGIS gibt Parameter aus und bewahrt sie in Protokollen, Verläufen und Modellen auf. Nehmen Sie es heraus, ändern Sie es am Server und geben Sie das neue über {secret} an.</translation>
    </message>
    <message>
        <source>{parameter} takes the path of a file that holds the secret, or the id of an authentication entry that holds it as its password. What was given is neither. A secret itself is refused, for QGIS prints parameters, and keeps them in logs, histories and models.</source>
        <translation>{parameter} nimmt den Pfad einer Datei, die das Geheimnis enthält, oder die Kennung einer Authentifizierungskonfiguration, die es als Kennwort enthält. Angegeben wurde keines von beiden. Ein Geheimnis selbst wird abgelehnt, denn QGIS gibt Parameter aus und bewahrt sie in Protokollen, Verläufen und Modellen auf.</translation>
    </message>
    <message>
        <source>{file} holds no secret that can be read: it has to be a text of one line.</source>
        <translation>{file} enthält kein lesbares Geheimnis: Es muss ein Text von einer Zeile sein.</translation>
    </message>
    <message>
        <source>{name} holds several certificates with their private keys: {candidates}. Name the one that you want to use in {parameter}: {paths}.</source>
        <translation>{name} enthält mehrere Zertifikate mit ihren privaten Schlüsseln: {candidates}. Geben Sie das gewünschte in {parameter} an: {paths}.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>The connection has a new certificate: export again</source>
        <translation>Die Verbindung hat ein neues Zertifikat: erneut exportieren</translation>
    </message>
    <message>
        <source>The connection has a new API key: export again</source>
        <translation>Die Verbindung hat einen neuen API-Schlüssel: erneut exportieren</translation>
    </message>
    <message>
        <source>The database has moved: export again</source>
        <translation>Die Datenbank ist umgezogen: erneut exportieren</translation>
    </message>
    <message>
        <source>Its certificate expires soon: export again</source>
        <translation>Sein Zertifikat läuft bald ab: erneut exportieren</translation>
    </message>
    <message>
        <source>Its certificate has expired: export again</source>
        <translation>Sein Zertifikat ist abgelaufen: erneut exportieren</translation>
    </message>
    <message>
        <source>Its files are not all in the folder: export again</source>
        <translation>Seine Dateien sind nicht alle im Ordner: erneut exportieren</translation>
    </message>
    <message>
        <source>The connection it was made from is not in QGIS any more</source>
        <translation>Die Verbindung, aus der er erstellt wurde, gibt es in QGIS nicht mehr</translation>
    </message>
    <message>
        <source>The connection has a new password: export again</source>
        <translation>Die Verbindung hat ein neues Kennwort: erneut exportieren</translation>
    </message>
    <message>
        <source>The files in this folder open the database {database} at {host}, port {port}, as the user {user}. They were made from the QGIS connection “{connection}” by the plugin CARTO Direct SQL.</source>
        <translation>Die Dateien in diesem Ordner öffnen die Datenbank {database} auf {host}, Port {port}, als Benutzer {user}. Sie wurden aus der QGIS-Verbindung „{connection}“ von der Erweiterung CARTO Direct SQL erstellt.</translation>
    </message>
    <message>
        <source>Whoever has these files can use the certificate in them. Keep the folder where only you can read it, and send none of the files to anybody.</source>
        <translation>Wer diese Dateien hat, kann das Zertifikat darin verwenden. Bewahren Sie den Ordner dort auf, wo nur Sie ihn lesen können, und senden Sie niemandem eine der Dateien.</translation>
    </message>
    <message>
        <source>The files name each other by the folder in which they are, {folder}: export again to have another one.</source>
        <translation>Die Dateien verweisen aufeinander mit dem Ordner, in dem sie liegen, {folder}: Exportieren Sie erneut, um einen anderen zu verwenden.</translation>
    </message>
    <message>
        <source>The certificate is accepted until {expires}. When it was renewed or revoked, export again in QGIS: the files are replaced in this folder, with all changes that you made in them.</source>
        <translation>Das Zertifikat wird bis {expires} akzeptiert. Wurde es erneuert oder widerrufen, exportieren Sie in QGIS erneut: Die Dateien in diesem Ordner werden ersetzt, mitsamt allen Änderungen, die Sie daran vorgenommen haben.</translation>
    </message>
    <message>
        <source>CARTO lets in allowed addresses only: the program has to run on a computer whose public address is on the account's allow-list.</source>
        <translation>CARTO lässt nur zugelassene Adressen ein: Das Programm muss auf einem Computer laufen, dessen öffentliche Adresse auf der Zulassungsliste des Kontos steht.</translation>
    </message>
    <message>
        <source>This server knows no API keys: wherever one is named here, the user's password is meant.</source>
        <translation>Dieser Server kennt keine API-Schlüssel: Wo hier einer genannt wird, ist das Kennwort des Benutzers gemeint.</translation>
    </message>
    <message>
        <source>The API key is in this folder, so the program asks for no password.</source>
        <translation>Der API-Schlüssel liegt in diesem Ordner, daher fragt das Programm nach keinem Kennwort.</translation>
    </message>
    <message>
        <source>The program takes its password from no file: when it asks for one, enter the API key that is in api_key.txt.</source>
        <translation>Das Programm übernimmt sein Kennwort aus keiner Datei: Wenn es danach fragt, geben Sie den API-Schlüssel aus api_key.txt ein.</translation>
    </message>
    <message>
        <source>What has to be installed:</source>
        <translation>Was installiert sein muss:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>The files:</source>
        <translation>Die Dateien:</translation>
    </message>
    <message>
        <source>The API key is not in this folder. The program asks for a password: enter an API key of your account.</source>
        <translation>Der API-Schlüssel liegt nicht in diesem Ordner. Das Programm fragt nach einem Kennwort: Geben Sie einen API-Schlüssel Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>The API key is not in this folder, and the program does not ask for it: set the environment variable PGPASSWORD to an API key of your account before you start the program.</source>
        <translation>Der API-Schlüssel liegt nicht in diesem Ordner, und das Programm fragt nicht danach: Setzen Sie die Umgebungsvariable PGPASSWORD auf einen API-Schlüssel Ihres Kontos, bevor Sie das Programm starten.</translation>
    </message>
    <message>
        <source>Tested on Linux with {tested_with}.</source>
        <translation>Unter Linux getestet mit {tested_with}.</translation>
    </message>
    <message>
        <source>{program} itself was not tested. A driver of the kind that it uses was, on Linux, with these files: {tested_with}.</source>
        <translation>{program} selbst wurde nicht getestet, wohl aber unter Linux, mit diesen Dateien, ein Treiber der Art, die es verwendet: {tested_with}.</translation>
    </message>
    <message>
        <source>{program} was not tested. The files have the form that its documentation asks for.</source>
        <translation>{program} wurde nicht getestet. Die Dateien haben die Form, die seine Dokumentation verlangt.</translation>
    </message>
    <message>
        <source>Databricks</source>
        <translation>Databricks</translation>
    </message>
    <message>
        <source>A cell for a notebook that reads a table into a data frame.</source>
        <translation>Eine Zelle für ein Notebook, die eine Tabelle in einen Data Frame einliest.</translation>
    </message>
    <message>
        <source>A Databricks workspace with Unity Catalog, and its command line.</source>
        <translation>Ein Databricks-Arbeitsbereich mit Unity Catalog und seine Befehlszeile.</translation>
    </message>
    <message>
        <source>Lakehouse Federation cannot show a client certificate, which this database demands. A notebook's JDBC can, so use that.</source>
        <translation>Lakehouse Federation kann kein Client-Zertifikat vorweisen, das diese Datenbank verlangt. JDBC in einem Notebook kann es, verwenden Sie also dieses.</translation>
    </message>
    <message>
        <source>The API key is not in this folder: enter one when the command line asks for the secret.</source>
        <translation>Der API-Schlüssel liegt nicht in diesem Ordner: Geben Sie einen ein, wenn die Befehlszeile nach dem Geheimnis fragt.</translation>
    </message>
    <message>
        <source>Make a volume that only those may read who shall have this access, and copy the files there:
    databricks fs cp client.crt dbfs:/Volumes/main/default/carto/
    databricks fs cp client.pk8 dbfs:/Volumes/main/default/carto/
    databricks fs cp authorities.pem dbfs:/Volumes/main/default/carto/</source>
        <translation>Erstellen Sie ein Volume, das nur lesen darf, wer diesen Zugang haben soll, und kopieren Sie die Dateien dorthin:
    databricks fs cp client.crt dbfs:/Volumes/main/default/carto/
    databricks fs cp client.pk8 dbfs:/Volumes/main/default/carto/
    databricks fs cp authorities.pem dbfs:/Volumes/main/default/carto/</translation>
    </message>
    <message>
        <source>Put the API key into a secret scope; the command asks for it:
    databricks secrets create-scope carto
    databricks secrets put-secret carto {service}</source>
        <translation>Legen Sie den API-Schlüssel in einem Secret Scope ab; der Befehl fragt danach:
    databricks secrets create-scope carto
    databricks secrets put-secret carto {service}</translation>
    </message>
    <message>
        <source>Copy notebook_cell.py into a cell of a notebook, and name your volume and your table in its first lines.</source>
        <translation>Kopieren Sie notebook_cell.py in eine Zelle eines Notebooks und nennen Sie in den ersten Zeilen Ihr Volume und Ihre Tabelle.</translation>
    </message>
    <message>
        <source>The cluster opens the database, so the public address from which it reaches the internet has to be on the account's allow-list.</source>
        <translation>Der Cluster verbindet sich mit der Datenbank, daher muss die öffentliche Adresse, von der aus er das Internet erreicht, auf der Zulassungsliste des Kontos stehen.</translation>
    </message>
    <message>
        <source>DBeaver</source>
        <translation>DBeaver</translation>
    </message>
    <message>
        <source>The settings of a connection in DBeaver.</source>
        <translation>Die Einstellungen einer Verbindung in DBeaver.</translation>
    </message>
    <message>
        <source>DBeaver with its PostgreSQL driver.</source>
        <translation>DBeaver mit seinem PostgreSQL-Treiber.</translation>
    </message>
    <message>
        <source>In DBeaver make a new connection to PostgreSQL: as the host {host}, as the port {port}, as the database {database}, as the user {user}, and as the password an API key.</source>
        <translation>Erstellen Sie in DBeaver eine neue Verbindung zu PostgreSQL: als Host {host}, als Port {port}, als Datenbank {database}, als Benutzer {user} und als Kennwort einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>On the tab “SSL” tick “Use SSL”, and choose authorities.pem as the CA certificate, client.crt as the client certificate, client.pk8 as its private key, and “verify-full” as the mode.</source>
        <translation>Haken Sie auf der Registerkarte „SSL“ „Use SSL“ an und wählen Sie authorities.pem als CA-Zertifikat, client.crt als Client-Zertifikat, client.pk8 als dessen privaten Schlüssel und „verify-full“ als Modus.</translation>
    </message>
    <message>
        <source>In a new project of DBeaver you may instead put data-sources.json into the project's folder “.dbeaver”, before you open it; never in place of a file that is there.</source>
        <translation>In einem neuen Projekt von DBeaver können Sie stattdessen data-sources.json in den Ordner „.dbeaver“ des Projekts legen, bevor Sie es öffnen; niemals anstelle einer Datei, die dort schon liegt.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>An ODBC data source for Excel.</source>
        <translation>Eine ODBC-Datenquelle für Excel.</translation>
    </message>
    <message>
        <source>Excel's own PostgreSQL connector cannot show a client certificate, which this database demands. Its ODBC connector can, so use that one.</source>
        <translation>Der eigene PostgreSQL-Connector von Excel kann kein Client-Zertifikat vorweisen, das diese Datenbank verlangt. Der ODBC-Connector kann es, verwenden Sie also diesen.</translation>
    </message>
    <message>
        <source>In Excel choose “Data”, “Get Data”, “From Other Sources”, “From ODBC”, and then “{service}”.</source>
        <translation>Wählen Sie in Excel „Daten“, „Daten abrufen“, „Aus anderen Quellen“, „Aus ODBC“ und dann „{service}“.</translation>
    </message>
    <message>
        <source>When Excel asks how to sign in, choose “Default or Custom” and leave it empty if the API key is in this folder, else “Database” with the user {user} and an API key as the password.</source>
        <translation>Wenn Excel nach der Art der Anmeldung fragt, wählen Sie „Standard oder benutzerdefiniert“ und lassen das Feld leer, falls der API-Schlüssel in diesem Ordner liegt, sonst „Datenbank“ mit dem Benutzer {user} und einem API-Schlüssel als Kennwort.</translation>
    </message>
    <message>
        <source>GDAL (ogr2ogr, ogrinfo)</source>
        <translation>GDAL (ogr2ogr, ogrinfo)</translation>
    </message>
    <message>
        <source>A connection string for the PostgreSQL driver of GDAL.</source>
        <translation>Eine Verbindungszeichenfolge für den PostgreSQL-Treiber von GDAL.</translation>
    </message>
    <message>
        <source>GDAL with its PostgreSQL driver.</source>
        <translation>GDAL mit seinem PostgreSQL-Treiber.</translation>
    </message>
    <message>
        <source>Use the line in gdal.txt, in double quotes, wherever GDAL takes the name of a data source, such as
    ogr2ogr result.gpkg "PG:..." countries</source>
        <translation>Verwenden Sie die Zeile aus gdal.txt, in doppelten Anführungszeichen, überall dort, wo GDAL den Namen einer Datenquelle erwartet, zum Beispiel
    ogr2ogr result.gpkg "PG:..." countries</translation>
    </message>
    <message>
        <source>GeoServer</source>
        <translation>GeoServer</translation>
    </message>
    <message>
        <source>A PostGIS store, and the files where GeoServer's driver looks for them.</source>
        <translation>Ein PostGIS-Datenspeicher und die Dateien dort, wo der Treiber von GeoServer sie sucht.</translation>
    </message>
    <message>
        <source>GeoServer 2.20 or later.</source>
        <translation>GeoServer 2.20 oder neuer.</translation>
    </message>
    <message>
        <source>Copy postgresql.crt, postgresql.pk8 and root.crt into the folder %APPDATA%\postgresql of the user as whom GeoServer runs. They count for all its PostgreSQL stores that use SSL.</source>
        <translation>Kopieren Sie postgresql.crt, postgresql.pk8 und root.crt in den Ordner %APPDATA%\postgresql des Benutzers, unter dem GeoServer läuft. Sie gelten für alle seine PostgreSQL-Datenspeicher, die SSL verwenden.</translation>
    </message>
    <message>
        <source>Copy postgresql.crt, postgresql.pk8 and root.crt into the folder .postgresql in the home of the user as whom GeoServer runs. They count for all its PostgreSQL stores that use SSL.</source>
        <translation>Kopieren Sie postgresql.crt, postgresql.pk8 und root.crt in den Ordner .postgresql im Home-Verzeichnis des Benutzers, unter dem GeoServer läuft. Sie gelten für alle seine PostgreSQL-Datenspeicher, die SSL verwenden.</translation>
    </message>
    <message>
        <source>In GeoServer add a store of the kind PostGIS: as the host {host}, as the port {port}, as the database {database}, as the user {user}, as the password an API key, and as the SSL mode VERIFY_FULL.</source>
        <translation>Fügen Sie in GeoServer einen Datenspeicher der Art PostGIS hinzu: als Host {host}, als Port {port}, als Datenbank {database}, als Benutzer {user}, als Kennwort einen API-Schlüssel und als SSL-Modus VERIFY_FULL.</translation>
    </message>
    <message>
        <source>Or have GeoServer's REST interface read the store from datastore.xml, into your workspace:
    curl -u admin -H "Content-type: text/xml" -d @datastore.xml https://geoserver.example.com/geoserver/rest/workspaces/carto/datastores</source>
        <translation>Oder lassen Sie die REST-Schnittstelle von GeoServer den Datenspeicher aus datastore.xml in Ihren Arbeitsbereich einlesen:
    curl -u admin -H "Content-type: text/xml" -d @datastore.xml https://geoserver.example.com/geoserver/rest/workspaces/carto/datastores</translation>
    </message>
    <message>
        <source>PostgreSQL's JDBC driver, version 42.2.9 or later; for an Ed25519 key also Java 15 or later.</source>
        <translation>Der JDBC-Treiber von PostgreSQL, Version 42.2.9 oder neuer; für einen Ed25519-Schlüssel außerdem Java 15 oder neuer.</translation>
    </message>
    <message>
        <source>Java: JDBC (pgjdbc)</source>
        <translation>Java: JDBC (pgjdbc)</translation>
    </message>
    <message>
        <source>A JDBC address and connection properties for any program in Java.</source>
        <translation>Eine JDBC-Adresse und Verbindungseigenschaften für jedes Programm in Java.</translation>
    </message>
    <message>
        <source>Give the program the address in jdbc_url.txt, the user {user}, and an API key as the password.</source>
        <translation>Geben Sie dem Programm die Adresse aus jdbc_url.txt, den Benutzer {user} und einen API-Schlüssel als Kennwort.</translation>
    </message>
    <message>
        <source>A program that takes properties can load jdbc.properties instead; the address then is
    jdbc:postgresql://{host}:{port}/{database}</source>
        <translation>Ein Programm, das Eigenschaften annimmt, kann stattdessen jdbc.properties laden; die Adresse ist dann
    jdbc:postgresql://{host}:{port}/{database}</translation>
    </message>
    <message>
        <source>psql, QGIS without the plugin, QGIS Server</source>
        <translation>psql, QGIS ohne die Erweiterung, QGIS Server</translation>
    </message>
    <message>
        <source>A service of PostgreSQL with the name that the connection has in QGIS, so projects that were saved with the plugin open without it.</source>
        <translation>Ein Dienst von PostgreSQL mit dem Namen, den die Verbindung in QGIS hat, sodass mit der Erweiterung gespeicherte Projekte sich auch ohne sie öffnen.</translation>
    </message>
    <message>
        <source>A program that uses libpq of PostgreSQL 10 or later.</source>
        <translation>Ein Programm, das libpq von PostgreSQL 10 oder neuer verwendet.</translation>
    </message>
    <message>
        <source>Have the program find the service. Either set the environment variable PGSERVICEFILE to
    {service_file}
before it starts, or add what is in that file to your own service file.</source>
        <translation>Lassen Sie das Programm den Dienst finden. Setzen Sie entweder die Umgebungsvariable PGSERVICEFILE vor dem Start auf
    {service_file}
oder fügen Sie den Inhalt dieser Datei Ihrer eigenen Dienstdatei hinzu.</translation>
    </message>
    <message>
        <source>In a terminal, this opens the database:
    psql service={service}</source>
        <translation>In einem Terminal öffnet dies die Datenbank:
    psql service={service}</translation>
    </message>
    <message>
        <source>QGIS without the plugin needs nothing more: connections and projects name the service “{service}”. On QGIS Server, the variable has to be set for the server's process, and this folder has to belong to its user.</source>
        <translation>QGIS ohne die Erweiterung braucht nichts weiter: Verbindungen und Projekte nennen den Dienst „{service}“. Auf QGIS Server muss die Variable für den Prozess des Servers gesetzt sein, und dieser Ordner muss dessen Benutzer gehören.</translation>
    </message>
    <message>
        <source>Your own service file is %APPDATA%\postgresql\.pg_service.conf; it may not exist yet. Export with the option to add the service, and it is written for you.</source>
        <translation>Ihre eigene Dienstdatei ist %APPDATA%\postgresql\.pg_service.conf; vielleicht gibt es sie noch nicht. Exportieren Sie mit der Option, den Dienst hinzuzufügen, dann wird sie für Sie geschrieben.</translation>
    </message>
    <message>
        <source>Your own service file is ~/.pg_service.conf; it may not exist yet. Export with the option to add the service, and it is written for you.</source>
        <translation>Ihre eigene Dienstdatei ist ~/.pg_service.conf; vielleicht gibt es sie noch nicht. Exportieren Sie mit der Option, den Dienst hinzuzufügen, dann wird sie für Sie geschrieben.</translation>
    </message>
    <message>
        <source>.NET: Npgsql</source>
        <translation>.NET: Npgsql</translation>
    </message>
    <message>
        <source>A connection string for programs in .NET.</source>
        <translation>Eine Verbindungszeichenfolge für Programme in .NET.</translation>
    </message>
    <message>
        <source>Npgsql 6 or later.</source>
        <translation>Npgsql 6 oder neuer.</translation>
    </message>
    <message>
        <source>The API key is not in this folder: add Password= and an API key to the connection string where your program keeps its secrets.</source>
        <translation>Der API-Schlüssel liegt nicht in diesem Ordner: Fügen Sie der Verbindungszeichenfolge Password= und einen API-Schlüssel dort hinzu, wo Ihr Programm seine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>Use the connection string in connection_string.txt. It holds the password that opens client.pfx, so keep it out of your program's source.</source>
        <translation>Verwenden Sie die Verbindungszeichenfolge aus connection_string.txt. Sie enthält das Kennwort, das client.pfx öffnet, gehört also nicht in den Quelltext Ihres Programms.</translation>
    </message>
    <message>
        <source>PostgreSQL's ODBC driver psqlODBC, with as many bits (64, usually) as the program that uses it.</source>
        <translation>Der ODBC-Treiber psqlODBC von PostgreSQL, mit ebenso vielen Bit (meist 64) wie das Programm, das ihn verwendet.</translation>
    </message>
    <message>
        <source>Have ODBC find the data source. Either set the environment variable ODBCINI to the file odbc.ini in this folder, or add what is in that file to your own file ~/.odbc.ini.</source>
        <translation>Lassen Sie ODBC die Datenquelle finden. Setzen Sie entweder die Umgebungsvariable ODBCINI auf die Datei odbc.ini in diesem Ordner oder fügen Sie den Inhalt dieser Datei Ihrer eigenen Datei ~/.odbc.ini hinzu.</translation>
    </message>
    <message>
        <source>Make the data source: open PowerShell, and paste all of add_dsn.ps1. For a program with 32 bits write 32-bit in place of 64-bit, and PostgreSQL Unicode in place of PostgreSQL Unicode(x64).</source>
        <translation>Erstellen Sie die Datenquelle: Öffnen Sie PowerShell und fügen Sie den ganzen Inhalt von add_dsn.ps1 ein. Schreiben Sie für ein Programm mit 32 Bit 32-bit anstelle von 64-bit und PostgreSQL Unicode anstelle von PostgreSQL Unicode(x64).</translation>
    </message>
    <message>
        <source>ODBC (psqlODBC)</source>
        <translation>ODBC (psqlODBC)</translation>
    </message>
    <message>
        <source>A data source and a connection string for any program that uses ODBC.</source>
        <translation>Eine Datenquelle und eine Verbindungszeichenfolge für jedes Programm, das ODBC verwendet.</translation>
    </message>
    <message>
        <source>In the program, choose the ODBC data source “{service}”. Where it takes a connection string instead, use the one in connection_string.txt.</source>
        <translation>Wählen Sie im Programm die ODBC-Datenquelle „{service}“. Wo es stattdessen eine Verbindungszeichenfolge erwartet, verwenden Sie die aus connection_string.txt.</translation>
    </message>
    <message>
        <source>The files alone (PEM)</source>
        <translation>Nur die Dateien (PEM)</translation>
    </message>
    <message>
        <source>Certificate, private key in its two usual forms, and authorities, for programs that are not named.</source>
        <translation>Zertifikat, privater Schlüssel in seinen beiden üblichen Formen und Zertifizierungsstellen, für Programme, die nicht genannt sind.</translation>
    </message>
    <message>
        <source>A program that connects to PostgreSQL with a client certificate.</source>
        <translation>Ein Programm, das sich mit einem Client-Zertifikat mit PostgreSQL verbindet.</translation>
    </message>
    <message>
        <source>Enter as the server {host}, as the port {port}, as the database {database}, and as the user {user}.</source>
        <translation>Geben Sie als Server {host}, als Port {port}, als Datenbank {database} und als Benutzer {user} ein.</translation>
    </message>
    <message>
        <source>Choose client.crt as the client certificate, and client.key as its private key; a program that refuses that one may take client.pkcs8.pem.</source>
        <translation>Wählen Sie client.crt als Client-Zertifikat und client.key als dessen privaten Schlüssel; ein Programm, das diesen ablehnt, nimmt vielleicht client.pkcs8.pem.</translation>
    </message>
    <message>
        <source>Choose authorities.pem as the root certificate, and have server and name checked: the mode is called “verify-full” in most programs.</source>
        <translation>Wählen Sie authorities.pem als Stammzertifikat und lassen Sie Server und Namen prüfen: Der Modus heißt in den meisten Programmen „verify-full“.</translation>
    </message>
    <message>
        <source>pgAdmin</source>
        <translation>pgAdmin</translation>
    </message>
    <message>
        <source>A file that pgAdmin imports.</source>
        <translation>Eine Datei, die pgAdmin importiert.</translation>
    </message>
    <message>
        <source>pgAdmin 4, version 7 or later, as a program on this computer.</source>
        <translation>pgAdmin 4, Version 7 oder neuer, als Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>In pgAdmin choose “Tools”, “Import/Export Servers...”, “Import”, and the file servers.json.</source>
        <translation>Wählen Sie in pgAdmin „Tools“, „Import/Export Servers...“, „Import“ und die Datei servers.json.</translation>
    </message>
    <message>
        <source>Open the server “{connection}” in the tree.</source>
        <translation>Öffnen Sie den Server „{connection}“ im Baum.</translation>
    </message>
    <message>
        <source>A pgAdmin that runs on a server reads files from its own storage only: there, upload the files with its storage manager, and choose them in the server's properties.</source>
        <translation>Ein pgAdmin, das auf einem Server läuft, liest Dateien nur aus seinem eigenen Speicher: Laden Sie die Dateien dort mit der Speicherverwaltung hoch und wählen Sie sie in den Eigenschaften des Servers.</translation>
    </message>
    <message>
        <source>A PKCS #12 file (.p12, .pfx)</source>
        <translation>Eine PKCS #12-Datei (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Certificate and private key in one file with a password, for programs that want them so.</source>
        <translation>Zertifikat und privater Schlüssel in einer Datei mit Kennwort, für Programme, die sie so brauchen.</translation>
    </message>
    <message>
        <source>A program that reads PKCS #12 with AES, as Java 11, Windows 10 and .NET 5 and later ones do.</source>
        <translation>Ein Programm, das PKCS #12 mit AES liest, wie es Java 11, Windows 10 und .NET 5 und neuere tun.</translation>
    </message>
    <message>
        <source>Give the program client.p12. The password that opens it was made for this file alone: it is in client.p12.password.txt.</source>
        <translation>Geben Sie dem Programm client.p12. Das Kennwort, das die Datei öffnet, wurde nur für sie erstellt: Es steht in client.p12.password.txt.</translation>
    </message>
    <message>
        <source>Have the program trust the authorities in authorities.pem, for this connection if it can.</source>
        <translation>Lassen Sie das Programm den Zertifizierungsstellen in authorities.pem vertrauen, wenn möglich nur für diese Verbindung.</translation>
    </message>
    <message>
        <source>PostgreSQL's JDBC driver reads the file too; jdbc.properties holds what it needs, and the address is
    jdbc:postgresql://{host}:{port}/{database}</source>
        <translation>Auch der JDBC-Treiber von PostgreSQL liest die Datei; jdbc.properties enthält, was er braucht, und die Adresse ist
    jdbc:postgresql://{host}:{port}/{database}</translation>
    </message>
    <message>
        <source>Power BI</source>
        <translation>Power BI</translation>
    </message>
    <message>
        <source>An ODBC data source for Power BI Desktop and its gateway.</source>
        <translation>Eine ODBC-Datenquelle für Power BI Desktop und sein Gateway.</translation>
    </message>
    <message>
        <source>Power BI's own PostgreSQL connector cannot show a client certificate, which this database demands. Its ODBC connector can, so use that one.</source>
        <translation>Der eigene PostgreSQL-Connector von Power BI kann kein Client-Zertifikat vorweisen, das diese Datenbank verlangt. Der ODBC-Connector kann es, verwenden Sie also diesen.</translation>
    </message>
    <message>
        <source>In Power BI Desktop choose “Get data”, “More...”, “ODBC”.</source>
        <translation>Wählen Sie in Power BI Desktop „Daten abrufen“, „Weitere...“, „ODBC“.</translation>
    </message>
    <message>
        <source>As the data source name choose “{service}”.</source>
        <translation>Wählen Sie als Datenquellennamen „{service}“.</translation>
    </message>
    <message>
        <source>When Power BI asks how to sign in, choose “Default or Custom” and leave it empty if the API key is in this folder, else “Database” with the user {user} and an API key as the password.</source>
        <translation>Wenn Power BI nach der Art der Anmeldung fragt, wählen Sie „Standard oder benutzerdefiniert“ und lassen das Feld leer, falls der API-Schlüssel in diesem Ordner liegt, sonst „Datenbank“ mit dem Benutzer {user} und einem API-Schlüssel als Kennwort.</translation>
    </message>
    <message>
        <source>For a refresh in the Power BI service the gateway needs the same: export on its computer, as the user it runs as, and make the data source there as a system DSN.</source>
        <translation>Für eine Aktualisierung im Power BI-Dienst braucht das Gateway dasselbe: Exportieren Sie auf seinem Computer unter dem Benutzer, unter dem es läuft, und erstellen Sie die Datenquelle dort als System-DSN.</translation>
    </message>
    <message>
        <source>Python: psycopg</source>
        <translation>Python: psycopg</translation>
    </message>
    <message>
        <source>The statement that opens the database from Python.</source>
        <translation>Die Anweisung, die die Datenbank aus Python öffnet.</translation>
    </message>
    <message>
        <source>The Python package psycopg (version 3) or psycopg2.</source>
        <translation>Das Python-Paket psycopg (Version 3) oder psycopg2.</translation>
    </message>
    <message>
        <source>Copy the statement in connect_psycopg.py into your program. For psycopg2 write that name in place of psycopg; the rest stays.</source>
        <translation>Kopieren Sie die Anweisung aus connect_psycopg.py in Ihr Programm. Schreiben Sie für psycopg2 diesen Namen anstelle von psycopg; der Rest bleibt.</translation>
    </message>
    <message>
        <source>Qlik Sense, QlikView</source>
        <translation>Qlik Sense, QlikView</translation>
    </message>
    <message>
        <source>An ODBC data source for Qlik.</source>
        <translation>Eine ODBC-Datenquelle für Qlik.</translation>
    </message>
    <message>
        <source>In Qlik make a new connection of the kind “ODBC”, and choose the data source “{service}”.</source>
        <translation>Erstellen Sie in Qlik eine neue Verbindung der Art „ODBC“ und wählen Sie die Datenquelle „{service}“.</translation>
    </message>
    <message>
        <source>Leave user and password empty if the API key is in this folder, else enter {user} and an API key.</source>
        <translation>Lassen Sie Benutzer und Kennwort leer, falls der API-Schlüssel in diesem Ordner liegt, sonst geben Sie {user} und einen API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>On Qlik Sense Enterprise the engine runs as a user of its own: export on its computer as that user, and make the data source there as a system DSN.</source>
        <translation>Auf Qlik Sense Enterprise läuft die Engine unter einem eigenen Benutzer: Exportieren Sie auf ihrem Computer unter diesem Benutzer und erstellen Sie die Datenquelle dort als System-DSN.</translation>
    </message>
    <message>
        <source>R (RPostgres, sf)</source>
        <translation>R (RPostgres, sf)</translation>
    </message>
    <message>
        <source>The statement that opens the database from R.</source>
        <translation>Die Anweisung, die die Datenbank aus R öffnet.</translation>
    </message>
    <message>
        <source>The R packages DBI and RPostgres.</source>
        <translation>Die R-Pakete DBI und RPostgres.</translation>
    </message>
    <message>
        <source>Copy the statement in connect.R into your script.</source>
        <translation>Kopieren Sie die Anweisung aus connect.R in Ihr Skript.</translation>
    </message>
    <message>
        <source>The package sf takes the connection as it is, such as
    sf::st_read(connection, query = "SELECT * FROM countries")</source>
        <translation>Das Paket sf nimmt die Verbindung so, wie sie ist, zum Beispiel
    sf::st_read(connection, query = "SELECT * FROM countries")</translation>
    </message>
    <message>
        <source>Python: SQLAlchemy, GeoPandas, pandas</source>
        <translation>Python: SQLAlchemy, GeoPandas, pandas</translation>
    </message>
    <message>
        <source>The engine by which SQLAlchemy opens the database.</source>
        <translation>Die Engine, mit der SQLAlchemy die Datenbank öffnet.</translation>
    </message>
    <message>
        <source>The Python packages SQLAlchemy (version 2) and psycopg (version 3).</source>
        <translation>Die Python-Pakete SQLAlchemy (Version 2) und psycopg (Version 3).</translation>
    </message>
    <message>
        <source>Copy the statement in connect_sqlalchemy.py into your program.</source>
        <translation>Kopieren Sie die Anweisung aus connect_sqlalchemy.py in Ihr Programm.</translation>
    </message>
    <message>
        <source>GeoPandas and pandas take the engine as it is, such as
    geopandas.read_postgis("SELECT * FROM countries", engine, geom_col="the_geom")</source>
        <translation>GeoPandas und pandas nehmen die Engine so, wie sie ist, zum Beispiel
    geopandas.read_postgis("SELECT * FROM countries", engine, geom_col="the_geom")</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Properties for Tableau's PostgreSQL connector.</source>
        <translation>Eigenschaften für den PostgreSQL-Connector von Tableau.</translation>
    </message>
    <message>
        <source>Tableau 2021.1 or later, with PostgreSQL's JDBC driver in the folder that Tableau names.</source>
        <translation>Tableau 2021.1 oder neuer, mit dem JDBC-Treiber von PostgreSQL in dem Ordner, den Tableau nennt.</translation>
    </message>
    <message>
        <source>Copy postgres.properties into the folder “Datasources” of “My Tableau Repository”, which is in your documents; on Tableau Server into the folder vizqlserver/Datasources of its data, on every node.</source>
        <translation>Kopieren Sie postgres.properties in den Ordner „Datasources“ (deutsch: Datenquellen) von „My Tableau Repository“ (deutsch: Mein Tableau-Repository) in Ihren Dokumenten; auf Tableau Server in den Ordner vizqlserver/Datasources seiner Daten, auf jedem Knoten.</translation>
    </message>
    <message>
        <source>That file counts for every PostgreSQL source of this Tableau. If you use others as well, that do not know this certificate, export for ODBC instead and choose “Other Databases (ODBC)” in Tableau.</source>
        <translation>Diese Datei gilt für jede PostgreSQL-Quelle dieses Tableau. Wenn Sie auch andere verwenden, die dieses Zertifikat nicht kennen, exportieren Sie stattdessen für ODBC und wählen Sie in Tableau „Andere Datenbanken (ODBC)“.</translation>
    </message>
    <message>
        <source>Start Tableau again, and choose “PostgreSQL” under “To a Server”.</source>
        <translation>Starten Sie Tableau neu und wählen Sie „PostgreSQL“ unter „Mit einem Server“.</translation>
    </message>
    <message>
        <source>Enter as the server {host}, as the port {port}, as the database {database}, as the user {user}, as the password an API key, and tick “Require SSL”.</source>
        <translation>Geben Sie als Server {host}, als Port {port}, als Datenbank {database}, als Benutzer {user}, als Kennwort einen API-Schlüssel ein und haken Sie „SSL erforderlich“ an.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Account address</source>
        <translation>Adresse des Kontos</translation>
    </message>
    <message>
        <source>Stands in the panel already when an account is added.</source>
        <translation>Steht schon im Bedienfeld, wenn ein Konto hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Address service</source>
        <translation>Adressdienst</translation>
    </message>
    <message>
        <source>The web address of a service that tells this computer's public address. Where it is empty, the one is asked that CARTO's dashboard asks, and two others.</source>
        <translation>Die Webadresse eines Dienstes, der die öffentliche Adresse dieses Computers nennt. Bleibt sie leer, so wird der Dienst gefragt, den auch das Dashboard von CARTO fragt, und zwei andere.</translation>
    </message>
    <message>
        <source>Notice when this computer's address changes</source>
        <translation>Erkennen, wenn sich die Adresse dieses Computers ändert</translation>
    </message>
    <message>
        <source>While an account is in use, and only when the network changed, the computer woke up or a connection failed, the address service is asked, at most three times in ten minutes. The database is never asked for that.</source>
        <translation>Während ein Konto benutzt wird, und nur wenn das Netzwerk gewechselt hat, der Computer aufgewacht oder eine Verbindung gescheitert ist, wird der Adressdienst gefragt, höchstens dreimal in zehn Minuten. Die Datenbank wird dafür nie gefragt.</translation>
    </message>
    <message>
        <source>Allow a new address without asking</source>
        <translation>Eine neue Adresse ohne Rückfrage zulassen</translation>
    </message>
    <message>
        <source>Where the account's master API key is stored. No other address is removed.</source>
        <translation>Bei Konten, deren Master-API-Schlüssel gespeichert ist. Keine andere Adresse wird entfernt.</translation>
    </message>
    <message>
        <source>Renew certificates without asking</source>
        <translation>Zertifikate ohne Rückfrage erneuern</translation>
    </message>
    <message>
        <source>Where the account's master API key is stored, and from a third of the certificate's lifetime left on. The new one is proven before the old one is revoked.</source>
        <translation>Bei Konten, deren Master-API-Schlüssel gespeichert ist, sobald nur noch ein Drittel der Laufzeit des Zertifikats übrig ist. Das neue wird erprobt, bevor das alte widerrufen wird.</translation>
    </message>
    <message>
        <source>Back to what is usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>Usually on.</source>
        <translation>Üblich: an.</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>Üblich: aus.</translation>
    </message>
    <message>
        <source>Usually empty.</source>
        <translation>Üblich: leer.</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>Üblich: {value}.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Account address</source>
        <translation>Adresse des Kontos</translation>
    </message>
    <message>
        <source>Authentication entry with the master API key</source>
        <translation>Authentifizierungskonfiguration mit dem Master-API-Schlüssel</translation>
    </message>
    <message>
        <source>File with the master API key, if no entry holds it</source>
        <translation>Datei mit dem Master-API-Schlüssel, falls keine Konfiguration ihn enthält</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Web address of a service that tells the public address</source>
        <translation>Webadresse eines Dienstes, der die öffentliche Adresse nennt</translation>
    </message>
    <message>
        <source>If the usual ones cannot be reached. It answers with the address alone.</source>
        <translation>Falls die üblichen nicht erreichbar sind. Er antwortet allein mit der Adresse.</translation>
    </message>
    <message>
        <source>carto,postgresql,postgis,database</source>
        <translation>carto,postgresql,postgis,datenbank</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The certificate expires on</source>
        <translation>Das Zertifikat läuft ab am</translation>
    </message>
    <message>
        <source>State: fine, notice, urgent, over or future</source>
        <translation>Zustand: fine, notice, urgent, over oder future</translation>
    </message>
    <message>
        <source>To be renewed from then on</source>
        <translation>Zu erneuern ab</translation>
    </message>
    <message>
        <source>API key,permissions,tables</source>
        <translation>API-Schlüssel,Berechtigungen,Tabellen</translation>
    </message>
    <message>
        <source>Name of the API key, exactly as it is listed</source>
        <translation>Name des API-Schlüssels, genau wie er aufgelistet ist</translation>
    </message>
    <message>
        <source>Nobody else signs in with it, or they may be locked out</source>
        <translation>Niemand sonst meldet sich damit an, oder wer es tut, darf ausgesperrt werden</translation>
    </message>
    <message>
        <source>It cannot be taken back: whoever uses it needs a new API key.</source>
        <translation>Das lässt sich nicht rückgängig machen: Wer ihn benutzt, braucht einen neuen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Name of the API key</source>
        <translation>Name des API-Schlüssels</translation>
    </message>
    <message>
        <source>Whoever signs in with {name} cannot do so any more. Set CONFIRM to go on.</source>
        <translation>Wer sich mit {name} anmeldet, kann das danach nicht mehr. Aktivieren Sie CONFIRM, um fortzufahren.</translation>
    </message>
    <message>
        <source>Regenerate an API key</source>
        <translation>Einen API-Schlüssel neu erzeugen</translation>
    </message>
    <message>
        <source>Has CARTO give an API key another text, as is wise when somebody else may have seen it. The connections of this computer that sign in with it take the new one over and are named in CONNECTIONS; everywhere else what signs in with it stops working, so CONFIRM has to be set.</source>
        <translation>Lässt CARTO einem API-Schlüssel einen anderen Text geben, was ratsam ist, wenn ihn jemand anders gesehen haben könnte. Die Verbindungen dieses Computers, die sich damit anmelden, übernehmen den neuen und stehen in CONNECTIONS; überall sonst funktioniert nicht mehr, was sich damit anmeldet, also muss CONFIRM aktiviert sein.</translation>
    </message>
    <message>
        <source>Connections that have the new API key</source>
        <translation>Verbindungen mit dem neuen API-Schlüssel</translation>
    </message>
    <message>
        <source>Delete an API key</source>
        <translation>Einen API-Schlüssel löschen</translation>
    </message>
    <message>
        <source>Deletes an API key at CARTO. What signs in with it, on this computer or elsewhere, stops working at once, so CONFIRM has to be set.</source>
        <translation>Löscht einen API-Schlüssel bei CARTO. Was sich damit anmeldet, auf diesem Computer oder anderswo, funktioniert sofort nicht mehr, also muss CONFIRM aktiviert sein.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Makes a QGIS connection to the database of a CARTO account, and everything it needs: this computer's public address goes onto the account's allow-list, a client certificate and an API key go into QGIS's encrypted authentication database, and the database is opened once to prove that it works. What is in place already is kept.

Keys are given as authentication entries, or as files that hold them, and never as text: QGIS prints what an algorithm is given. Without a database key, one is made that may read the account's tables. The certificate's name gets a random end.</source>
        <translation>Erstellt eine QGIS-Verbindung zur Datenbank eines CARTO-Kontos und alles, was sie braucht: Die öffentliche Adresse dieses Computers kommt auf die Zulassungsliste des Kontos, ein Client-Zertifikat und ein API-Schlüssel kommen in die verschlüsselte Authentifizierungsdatenbank von QGIS, und die Datenbank wird einmal geöffnet, um zu prüfen, ob alles funktioniert. Was schon vorhanden ist, bleibt.

Schlüssel werden als Authentifizierungskonfigurationen angegeben oder als Dateien, die sie enthalten, und niemals als Text: QGIS gibt aus, was ein Algorithmus erhält. Ohne Datenbankschlüssel wird einer erstellt, der die Tabellen des Kontos lesen darf. Der Name des Zertifikats erhält ein zufälliges Ende.</translation>
    </message>
    <message>
        <source>File with an API key for the database</source>
        <translation>Datei mit einem API-Schlüssel für die Datenbank</translation>
    </message>
    <message>
        <source>Public address to allow, if not found out</source>
        <translation>Zuzulassende öffentliche Adresse, falls nicht ermittelt</translation>
    </message>
    <message>
        <source>Beginning of the certificate's name</source>
        <translation>Anfang des Zertifikatsnamens</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>An API key that is made may also change tables</source>
        <translation>Ein erstellter API-Schlüssel darf Tabellen auch ändern</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Database host</source>
        <translation>Host der Datenbank</translation>
    </message>
    <message>
        <source>Database port</source>
        <translation>Port der Datenbank</translation>
    </message>
    <message>
        <source>Connect a PostgreSQL server</source>
        <translation>Einen PostgreSQL-Server verbinden</translation>
    </message>
    <message>
        <source>Makes a QGIS connection to a database of any PostgreSQL server, from what its administrator gives: an address, and files with a client certificate and its private key, or only the certificate of the server's authority, or none where a public authority vouches for the server. Private key, certificate and password go into QGIS's encrypted authentication database, and the database is opened once to prove that it works.

SERVER is whatever names host, port, database and user: postgresql://alice@db.example.com/gis, a psql command, pairs such as host=db.example.com dbname=gis, or an address for JDBC, without the password.

Run it again with new files to put a new certificate in the old one's place: connection, projects and layers stay as they are.</source>
        <translation>Richtet eine QGIS-Verbindung zu einer Datenbank eines beliebigen PostgreSQL-Servers ein, aus dem, was dessen Administrator gibt: eine Adresse, und Dateien mit Client-Zertifikat und privatem Schlüssel, oder nur das Zertifikat der Zertifizierungsstelle des Servers, oder keine, wo eine öffentliche Zertifizierungsstelle für den Server bürgt. Privater Schlüssel, Zertifikat und Kennwort kommen in die verschlüsselte Authentifizierungsdatenbank von QGIS, und die Datenbank wird einmal geöffnet, um zu prüfen, ob alles funktioniert.

SERVER ist, was Host, Port, Datenbank und Benutzer nennt: postgresql://alice@db.example.com/gis, ein psql-Befehl, Paare wie host=db.example.com dbname=gis oder eine Adresse für JDBC, ohne das Kennwort.

Führen Sie es mit neuen Dateien noch einmal aus, um ein neues Zertifikat an die Stelle des alten zu setzen: Verbindung, Projekte und Layer bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Server's address, as a URI, psql command or address for JDBC</source>
        <translation>Adresse des Servers, als URI, psql-Befehl oder Adresse für JDBC</translation>
    </message>
    <message>
        <source>Certificate or authority (ZIP, PEM, PKCS #12), or folder with the files</source>
        <translation>Zertifikat oder Zertifizierungsstelle (ZIP, PEM, PKCS #12) oder Ordner mit den Dateien</translation>
    </message>
    <message>
        <source>File with the passphrase of the private key</source>
        <translation>Datei mit der Passphrase des privaten Schlüssels</translation>
    </message>
    <message>
        <source>File with the password of the user</source>
        <translation>Datei mit dem Kennwort des Benutzers</translation>
    </message>
    <message>
        <source>Check the server's authority only, and not its name (verify-ca)</source>
        <translation>Nur die Zertifizierungsstelle des Servers prüfen, nicht seinen Namen (verify-ca)</translation>
    </message>
    <message>
        <source>For servers whose name cannot be in their certificate. Whoever has another certificate of the same authority could then stand in the server's place. It needs an authority of the server's own.</source>
        <translation>Für Server, deren Name nicht in ihrem Zertifikat stehen kann. Wer ein anderes Zertifikat derselben Zertifizierungsstelle hat, könnte dann an die Stelle des Servers treten. Es braucht eine eigene Zertifizierungsstelle des Servers.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tells people later what it was made for; it gets a random end.</source>
        <translation>Sagt später, wofür es erstellt wurde; es erhält ein zufälliges Ende.</translation>
    </message>
    <message>
        <source>A file that is not there yet; only you will be able to read it.</source>
        <translation>Eine Datei, die es noch nicht gibt; nur Sie werden sie lesen können.</translation>
    </message>
    <message>
        <source>Say in FILE where it shall be kept.</source>
        <translation>Geben Sie in FILE an, wo es aufbewahrt werden soll.</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} gibt es bereits.</translation>
    </message>
    <message>
        <source>Create a certificate for another computer</source>
        <translation>Zertifikat für einen anderen Computer erstellen</translation>
    </message>
    <message>
        <source>certificate,private key,ZIP</source>
        <translation>Zertifikat,privater Schlüssel,ZIP</translation>
    </message>
    <message>
        <source>Has CARTO make a client certificate, and writes it with its private key into a ZIP as CARTO's dashboard gives it. Another computer takes it with the algorithm “importbundle”, or in the panel. This computer keeps nothing of it.</source>
        <translation>Lässt CARTO ein Client-Zertifikat erstellen und schreibt es mit seinem privaten Schlüssel in ein ZIP, wie es das Dashboard von CARTO gibt. Ein anderer Computer übernimmt es mit dem Algorithmus „importbundle“ oder im Bedienfeld. Dieser Computer behält nichts davon.</translation>
    </message>
    <message>
        <source>Certificate ZIP</source>
        <translation>Zertifikat-ZIP</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Name of the certificate</source>
        <translation>Name des Zertifikats</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>Wann es abläuft</translation>
    </message>
    <message>
        <source>Create an API key for another program</source>
        <translation>API-Schlüssel für ein anderes Programm erstellen</translation>
    </message>
    <message>
        <source>Has CARTO make an API key that may read, or read and change, the tables that you name, and writes it into the only line of a file. The connection is only used to look at which tables the account has; its own API key stays as it is.</source>
        <translation>Lässt CARTO einen API-Schlüssel erstellen, der die genannten Tabellen lesen, oder lesen und ändern darf, und schreibt ihn in die einzige Zeile einer Datei. Die Verbindung dient nur dazu, nachzusehen, welche Tabellen das Konto hat; ihr eigener API-Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>File for the API key</source>
        <translation>Datei für den API-Schlüssel</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Name tables in TABLES or EDITABLE_TABLES.</source>
        <translation>Nennen Sie Tabellen in TABLES oder EDITABLE_TABLES.</translation>
    </message>
    <message>
        <source>Diagnose a connection</source>
        <translation>Verbindung diagnostizieren</translation>
    </message>
    <message>
        <source>Looks at the stored certificate and key of a connection, opens the database once, and says what is broken, why, and what helps. STAGE is one of auth_database, own_certificate, name, network, address, tls, server_certificate, database_key, database, postgis, grants, clock, none.</source>
        <translation>Untersucht das gespeicherte Zertifikat und den gespeicherten Schlüssel einer Verbindung, öffnet die Datenbank einmal und sagt, was gestört ist, warum und was hilft. STAGE ist einer der Werte auth_database, own_certificate, name, network, address, tls, server_certificate, database_key, database, postgis, grants, clock, none.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Broken part</source>
        <translation>Was gestört ist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>disconnect,forget,uninstall,revocation</source>
        <translation>trennen,vergessen,deinstallieren,widerruf</translation>
    </message>
    <message>
        <source>Takes a connection that this plugin made off this computer, with its certificate and API key. Layers from it stop working. What is at CARTO stays, unless you say what of it shall go, too, which needs the master key; so does what others use. Your own certificates, authorities and other accounts stay as they are.

LEFT says what could not be taken away yet, because CARTO did not answer, for example: that goes when the account is used next.</source>
        <translation>Nimmt eine Verbindung, die diese Erweiterung angelegt hat, von diesem Computer, mitsamt Zertifikat und API-Schlüssel. Layer daraus funktionieren nicht mehr. Was bei CARTO liegt, bleibt, wenn Sie nicht sagen, was davon auch gehen soll; dazu ist der Master-Schlüssel nötig. Ebenso bleibt, was andere benutzen. Ihre eigenen Zertifikate und Zertifizierungsstellen und andere Konten bleiben, wie sie sind.

LEFT sagt, was noch nicht entfernt werden konnte, etwa weil CARTO nicht geantwortet hat: Das geht, wenn das Konto das nächste Mal benutzt wird.</translation>
    </message>
    <message>
        <source>If not, it stays in QGIS, and is yours to remove.</source>
        <translation>Wenn nicht, bleibt es in QGIS, und Sie können es selbst entfernen.</translation>
    </message>
    <message>
        <source>What could not be taken away yet</source>
        <translation>Was noch nicht entfernt werden konnte</translation>
    </message>
    <message>
        <source>Revoke its certificate at CARTO</source>
        <translation>Ihr Zertifikat bei CARTO widerrufen</translation>
    </message>
    <message>
        <source>Only one that CARTO made for this connection.</source>
        <translation>Nur eines, das CARTO für diese Verbindung ausgestellt hat.</translation>
    </message>
    <message>
        <source>Delete its API key at CARTO</source>
        <translation>Ihren API-Schlüssel bei CARTO löschen</translation>
    </message>
    <message>
        <source>Only one that was made for this connection, and not one that you gave.</source>
        <translation>Nur einen, der für diese Verbindung angelegt wurde, und keinen, den Sie angegeben haben.</translation>
    </message>
    <message>
        <source>Take this computer's address off the allow-list</source>
        <translation>Die Adresse dieses Computers von der Zulassungsliste nehmen</translation>
    </message>
    <message>
        <source>Others may come from it, too: a whole office can share one address. A network, or the entry for every address, stays.</source>
        <translation>Auch andere können von ihr kommen: Ein ganzes Büro kann sich eine Adresse teilen. Ein Netzwerk oder der Eintrag für jede Adresse bleibt.</translation>
    </message>
    <message>
        <source>Remove the connection from QGIS</source>
        <translation>Die Verbindung aus QGIS entfernen</translation>
    </message>
    <message>
        <source>Remove the stored API keys from QGIS</source>
        <translation>Die gespeicherten API-Schlüssel aus QGIS entfernen</translation>
    </message>
    <message>
        <source>Remove the certificate and its private key from QGIS</source>
        <translation>Das Zertifikat und seinen privaten Schlüssel aus QGIS entfernen</translation>
    </message>
    <message>
        <source>Export again for another program</source>
        <translation>Erneut für ein anderes Programm exportieren</translation>
    </message>
    <message>
        <source>export,renew,replace,stale</source>
        <translation>Export,erneuern,ersetzen,veraltet</translation>
    </message>
    <message>
        <source>Writes an export once more, in its folder, with the certificate and the API key that the connection has now. What the export has of its own is made anew at CARTO, for which the master API key is needed, and the old is revoked. If anything fails, the files are as they were.</source>
        <translation>Schreibt einen Export noch einmal in seinen Ordner, mit dem Zertifikat und dem API-Schlüssel, die die Verbindung jetzt hat. Was der Export für sich allein hat, wird bei CARTO neu erstellt, wozu der Master-API-Schlüssel nötig ist, und das Alte wird widerrufen. Schlägt etwas fehl, bleiben die Dateien, wie sie waren.</translation>
    </message>
    <message>
        <source>Remove an export for another program</source>
        <translation>Export für ein anderes Programm entfernen</translation>
    </message>
    <message>
        <source>export,remove,revoke,tidy up</source>
        <translation>Export,entfernen,widerrufen,aufräumen</translation>
    </message>
    <message>
        <source>Deletes the files of an export, and nothing else that is in the folder; the program opens the database with them no more. A service that was added to your own service file of PostgreSQL is taken out again. What was made at CARTO for the export alone is revoked with the master API key; without it that waits until the account is used with it. LEFT says what could not be taken away yet.</source>
        <translation>Löscht die Dateien eines Exports und nichts anderes im Ordner; das Programm öffnet die Datenbank nicht mehr mit ihnen. Ein Dienst, der Ihrer eigenen Dienstdatei von PostgreSQL hinzugefügt wurde, verschwindet wieder daraus. Was bei CARTO für den Export allein erstellt wurde, wird mit dem Master-API-Schlüssel widerrufen; ohne ihn wartet das, bis das Konto mit ihm verwendet wird. LEFT sagt, was noch nicht entfernt werden konnte.</translation>
    </message>
    <message>
        <source>What is left, a line each</source>
        <translation>Was übrig ist, je eine Zeile</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Ordner des Exports</translation>
    </message>
    <message>
        <source>As “List exports for other programs” names it; it may be gone.</source>
        <translation>Wie „Exporte für andere Programme auflisten“ ihn nennt; es kann sein, dass es ihn nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Export a connection for another program</source>
        <translation>Verbindung für ein anderes Programm exportieren</translation>
    </message>
    <message>
        <source>Makes a connection permanent for another program: a folder that only you can read gets the certificate, the private key in the form that the program wants, the server's authorities, a configuration that is ready to use, and a README with the steps to take. A folder that this algorithm wrote before is written anew.

The files open the database without QGIS and its master password, so take good care of them. These are the words for TARGET:

{targets}</source>
        <translation>Macht eine Verbindung für ein anderes Programm dauerhaft: Ein Ordner, den nur Sie lesen können, erhält das Zertifikat, den privaten Schlüssel in der Form, die das Programm braucht, die Zertifizierungsstellen des Servers, eine gebrauchsfertige Konfiguration und eine README mit den nötigen Schritten. Ein Ordner, den dieser Algorithmus früher geschrieben hat, wird neu geschrieben.

Die Dateien öffnen die Datenbank ohne QGIS und sein Hauptkennwort, passen Sie also gut auf sie auf. Dies sind die Wörter für TARGET:

{targets}</translation>
    </message>
    <message>
        <source>Folder with the files</source>
        <translation>Ordner mit den Dateien</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>Was mit ihnen zu tun ist</translation>
    </message>
    <message>
        <source>Paths of all files, a line each</source>
        <translation>Pfade aller Dateien, je eine Zeile</translation>
    </message>
    <message>
        <source>Certificate made for this export alone</source>
        <translation>Nur für diesen Export erstelltes Zertifikat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The program that the files are for, as one of the words below.</source>
        <translation>Das Programm, für das die Dateien bestimmt sind, als eines der Wörter unten.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>A folder that does not exist yet, or an empty one, or one that this algorithm wrote for the same connection and program. The files name each other by it, so it has to stay where it is.</source>
        <translation>Ein Ordner, den es noch nicht gibt, oder ein leerer, oder einer, den dieser Algorithmus für dieselbe Verbindung und dasselbe Programm geschrieben hat. Die Dateien verweisen mit ihm aufeinander, er muss also bleiben, wo er ist.</translation>
    </message>
    <message>
        <source>Write the API key into the folder</source>
        <translation>Den API-Schlüssel in den Ordner schreiben</translation>
    </message>
    <message>
        <source>If not, the program asks for it as a password, or the README says how to give it.</source>
        <translation>Wenn nicht, fragt das Programm nach ihm als Kennwort, oder die README sagt, wie er anzugeben ist.</translation>
    </message>
    <message>
        <source>A certificate for this program alone</source>
        <translation>Ein Zertifikat nur für dieses Programm</translation>
    </message>
    <message>
        <source>CARTO advises a certificate for each program and computer: it can be revoked without the others. Needs the master API key.</source>
        <translation>CARTO empfiehlt ein Zertifikat je Programm und Computer: Es lässt sich ohne die anderen widerrufen. Benötigt den Master-API-Schlüssel.</translation>
    </message>
    <message>
        <source>An API key for this program alone, that may only read</source>
        <translation>Ein API-Schlüssel nur für dieses Programm, der nur lesen darf</translation>
    </message>
    <message>
        <source>Needs the master API key, and that the API key is written into the folder.</source>
        <translation>Benötigt den Master-API-Schlüssel und dass der API-Schlüssel in den Ordner geschrieben wird.</translation>
    </message>
    <message>
        <source>Tables that such a key may read</source>
        <translation>Tabellen, die ein solcher Schlüssel lesen darf</translation>
    </message>
    <message>
        <source>Names with blanks or commas between them, such as “countries public.rivers”. Empty: all tables that the account has today.</source>
        <translation>Namen mit Leerzeichen oder Kommas dazwischen, zum Beispiel „countries public.rivers“. Leer: alle Tabellen, die das Konto heute hat.</translation>
    </message>
    <message>
        <source>Add the service to your own service file of PostgreSQL</source>
        <translation>Den Dienst Ihrer eigenen Dienstdatei von PostgreSQL hinzufügen</translation>
    </message>
    <message>
        <source>For the target libpq only. Your file is copied before it is changed, and removing the export takes the service out again.</source>
        <translation>Nur für das Ziel libpq. Ihre Datei wird vor der Änderung kopiert, und wird der Export entfernt, so wird auch der Dienst wieder herausgenommen.</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>Zertifikat importieren</translation>
    </message>
    <message>
        <source>Makes a QGIS connection from a certificate that was made in CARTO's dashboard, or by the administrator of any PostgreSQL server: the ZIP as it was downloaded, a PEM or PKCS #12 file, or a folder. Private key, certificate and authority go into QGIS's encrypted authentication database. Host and port are read from the ZIP unless they are given. The computer's address must be allowed already.

The API key goes to the server that the file names, and a file can be forged. So for an account of CARTO's cloud that has to be one of CARTO's own servers, and for any other account a server that is new to this computer has to be confirmed: see SERVER_FINGERPRINT.</source>
        <translation>Erstellt eine QGIS-Verbindung aus einem Zertifikat, das im Dashboard von CARTO oder vom Administrator eines beliebigen PostgreSQL-Servers erstellt wurde: aus der ZIP-Datei, wie sie heruntergeladen wurde, einer PEM- oder PKCS #12-Datei oder einem Ordner. Privater Schlüssel, Zertifikat und Zertifizierungsstelle kommen in die verschlüsselte Authentifizierungsdatenbank von QGIS. Host und Port werden der ZIP-Datei entnommen, wenn sie nicht angegeben sind. Die Adresse des Computers muss bereits zugelassen sein.

Der API-Schlüssel geht an den Server, den die Datei nennt, und eine Datei kann gefälscht sein. Daher muss dieser bei einem Konto der Cloud von CARTO einer der eigenen Server von CARTO sein, und bei jedem anderen Konto muss ein Server, der diesem Computer neu ist, bestätigt werden: siehe SERVER_FINGERPRINT.</translation>
    </message>
    <message>
        <source>Certificate file (ZIP, PEM, PKCS #12), or folder with its parts</source>
        <translation>Zertifikatsdatei (ZIP, PEM, PKCS #12) oder Ordner mit ihren Teilen</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the server's authority, to confirm the server</source>
        <translation>SHA-256-Fingerabdruck der Zertifizierungsstelle des Servers, um den Server zu bestätigen</translation>
    </message>
    <message>
        <source>Outside CARTO's cloud, the server that a file leads to gets the API key only if you confirm it. Run the algorithm without this once: it tells the server and the fingerprint, and sends nothing. Compare them with what your administrator says, and give the fingerprint here. It is asked for once, and again when the server or its authority changes. Where a public authority vouches for the server, there is no fingerprint: name the server in HOST.</source>
        <translation>Außerhalb der Cloud von CARTO erhält der Server, zu dem eine Datei führt, den API-Schlüssel nur, wenn Sie ihn bestätigen. Führen Sie den Algorithmus einmal ohne diese Angabe aus: Er nennt den Server und den Fingerabdruck und sendet nichts. Vergleichen Sie beide mit den Angaben Ihres Administrators und geben Sie den Fingerabdruck hier an. Danach wird einmal gefragt und erneut, wenn sich der Server oder seine Zertifizierungsstelle ändert. Wo eine öffentliche Zertifizierungsstelle für den Server bürgt, gibt es keinen Fingerabdruck: Nennen Sie den Server in HOST.</translation>
    </message>
    <message>
        <source>List allowed addresses</source>
        <translation>Zugelassene Adressen auflisten</translation>
    </message>
    <message>
        <source>Lists the entries of the account's allow-list, exactly as they are there, and changes nothing. “covers_here” says whether an entry lets this computer in, “added_here” when it was added from this computer, in ISO 8601, if it was. LETS_IN says whether this computer, which comes from ADDRESS, gets in.</source>
        <translation>Listet die Einträge der Zulassungsliste des Kontos genau so auf, wie sie dort stehen, und ändert nichts. „covers_here“ sagt, ob ein Eintrag diesen Computer einlässt, „added_here“, wann er von diesem Computer hinzugefügt wurde (ISO 8601), falls das so ist. LETS_IN sagt, ob dieser Computer, der von ADDRESS kommt, eingelassen wird.</translation>
    </message>
    <message>
        <source>All allowed addresses</source>
        <translation>Alle zugelassenen Adressen</translation>
    </message>
    <message>
        <source>This computer's address</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>This computer gets in</source>
        <translation>Dieser Computer wird eingelassen</translation>
    </message>
    <message>
        <source>List API keys</source>
        <translation>API-Schlüssel auflisten</translation>
    </message>
    <message>
        <source>Lists the account's API keys, without the keys themselves: “kind” is one of master, default, regular, “connection” the one of this computer that signs in with it, “reads” and “changes” the tables that were granted to it by name. Every key reads public tables besides, and the master key may do everything.</source>
        <translation>Listet die API-Schlüssel des Kontos auf, ohne die Schlüssel selbst: „kind“ ist master, default oder regular, „connection“ die Verbindung dieses Computers, die sich damit anmeldet, „reads“ und „changes“ sind die Tabellen, die namentlich freigegeben sind. Jeder Schlüssel liest außerdem öffentliche Tabellen, und der Master-Schlüssel darf alles.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>How many API keys there are</source>
        <translation>Anzahl der API-Schlüssel</translation>
    </message>
    <message>
        <source>List certificates</source>
        <translation>Zertifikate auflisten</translation>
    </message>
    <message>
        <source>certificate,expiry,renewal,schedule,monitoring</source>
        <translation>zertifikat,ablauf,erneuerung,zeitplan,überwachung</translation>
    </message>
    <message>
        <source>Lists client certificates, when they end, and from when on they should be renewed: a third of the lifetime before. With the account's master key those that CARTO knows, wherever they are used; without any key those of this computer, of one account or of all, and nothing is asked of CARTO.

“state” is one of fine, notice (a third of the lifetime is left), urgent (a tenth is left), over, future. “holder” is one of here, elsewhere, nobody. Times are in ISO 8601. CARTO does not say when a certificate began, so for those of other computers a lifetime of one year is assumed.

The outputs CERTIFICATE, EXPIRES, STATE and RENEWAL_TIME are those of the certificate of this computer that ends first, and empty where there is none.</source>
        <translation>Listet Client-Zertifikate auf, wann sie enden und ab wann sie erneuert werden sollten: ein Drittel der Laufzeit vorher. Mit dem Master-Schlüssel des Kontos jene, die CARTO kennt, wo immer sie benutzt werden; ohne Schlüssel die dieses Computers, eines Kontos oder aller Konten, und CARTO wird nichts gefragt.

„state“ ist eines von fine, notice (ein Drittel der Laufzeit bleibt), urgent (ein Zehntel bleibt), over, future. „holder“ ist eines von here, elsewhere, nobody. Zeiten stehen in ISO 8601. CARTO sagt nicht, wann ein Zertifikat begann; für die anderer Computer wird daher eine Laufzeit von einem Jahr angenommen.

Die Ausgaben CERTIFICATE, EXPIRES, STATE und RENEWAL_TIME sind die des Zertifikats dieses Computers, das zuerst endet, und leer, wo es keines gibt.</translation>
    </message>
    <message>
        <source>Account address, if not all accounts of this computer</source>
        <translation>Adresse des Kontos, wenn nicht alle Konten dieses Computers</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Connection that uses it</source>
        <translation>Verbindung, die es benutzt</translation>
    </message>
    <message>
        <source>List datasets</source>
        <translation>Datensätze auflisten</translation>
    </message>
    <message>
        <source>Lists the tables and views that a connection's API key may read: schema, name, geometry, key column, number of rows (an estimate), and whether they may be changed. One connection and one query, however many tables there are.</source>
        <translation>Listet die Tabellen und Sichten auf, die der API-Schlüssel einer Verbindung lesen darf: Schema, Name, Geometrie, Schlüsselspalte, Zahl der Zeilen (geschätzt) und ob sie geändert werden dürfen. Eine Verbindung und eine Abfrage, wie viele Tabellen es auch sind.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>List exports for other programs</source>
        <translation>Exporte für andere Programme auflisten</translation>
    </message>
    <message>
        <source>export,stale,expiry,monitoring</source>
        <translation>Export,veraltet,Ablauf,Überwachung</translation>
    </message>
    <message>
        <source>Lists the exports that were made from this profile of QGIS, the latest first. Nothing is asked of CARTO.

“state” is one of current, certificate_changed, key_changed, server_changed, expires_soon, expired, files_missing, connection_gone. “certificate” and “key” are the names of what was made at CARTO for the export alone. STALE is the number of those that are not current.</source>
        <translation>Listet die Exporte auf, die aus diesem Profil von QGIS gemacht wurden, den neuesten zuerst. CARTO wird nichts gefragt.

„state“ ist eines von current, certificate_changed, key_changed, server_changed, expires_soon, expired, files_missing, connection_gone. „certificate“ und „key“ sind die Namen dessen, was bei CARTO für den Export allein erstellt wurde. STALE ist die Anzahl derer, die nicht aktuell sind.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Exports that are out of date</source>
        <translation>Veraltete Exporte</translation>
    </message>
    <message>
        <source>Allow this computer's address</source>
        <translation>Adresse dieses Computers zulassen</translation>
    </message>
    <message>
        <source>Puts a public address onto the account's allow-list, by default the one that this computer is seen with. All other entries stay: somebody may come from them.</source>
        <translation>Setzt eine öffentliche Adresse auf die Zulassungsliste des Kontos, sofern nicht anders angegeben die, mit der dieser Computer gesehen wird. Alle anderen Einträge bleiben: Von dort könnte jemand kommen.</translation>
    </message>
    <message>
        <source>Address, if not this computer's</source>
        <translation>Adresse, falls nicht die dieses Computers</translation>
    </message>
    <message>
        <source>0.0.0.0 is meant: let every address in</source>
        <translation>0.0.0.0 ist gewollt: jede Adresse einlassen</translation>
    </message>
    <message>
        <source>CARTO takes 0.0.0.0 for “every address”: the account is then open to every computer in the world that has a certificate and a key. It is refused unless this is set.</source>
        <translation>CARTO versteht 0.0.0.0 als „jede Adresse“: Das Konto ist dann für jeden Computer der Welt offen, der ein Zertifikat und einen Schlüssel hat. Ohne diese Angabe wird das abgelehnt.</translation>
    </message>
    <message>
        <source>Allowed address</source>
        <translation>Zugelassene Adresse</translation>
    </message>
    <message>
        <source>Take an address off the allow-list</source>
        <translation>Adresse von der Zulassungsliste nehmen</translation>
    </message>
    <message>
        <source>Takes one entry, exactly as it is listed, off the account's allow-list. An address is not a computer: a whole office can share one, and somebody else may come from it. So nothing is taken off unless CONFIRM is set.</source>
        <translation>Nimmt einen Eintrag, genau so, wie er aufgelistet ist, von der Zulassungsliste des Kontos. Eine Adresse ist kein Computer: Ein ganzes Büro kann sich eine teilen, und jemand anderes kann von dort kommen. Daher wird nichts herausgenommen, wenn CONFIRM nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Entry of the allow-list, exactly as it is listed</source>
        <translation>Eintrag der Zulassungsliste, genau so, wie er aufgelistet ist</translation>
    </message>
    <message>
        <source>Nobody else comes from it, or they may be locked out</source>
        <translation>Niemand sonst kommt von dort, oder andere dürfen ausgesperrt werden</translation>
    </message>
    <message>
        <source>Whoever comes from this address cannot open the database any more. Set it to go on.</source>
        <translation>Wer von dieser Adresse kommt, kann die Datenbank nicht mehr öffnen. Setzen Sie dies, um fortzufahren.</translation>
    </message>
    <message>
        <source>Entry that was taken off</source>
        <translation>Herausgenommener Eintrag</translation>
    </message>
    <message>
        <source>Others may come from {entry}, too: a whole office can share one address. Nothing was taken off. Set CONFIRM to true if it shall go all the same.</source>
        <translation>Auch andere können von {entry} kommen: Ein ganzes Büro kann sich eine Adresse teilen. Es wurde nichts herausgenommen. Setzen Sie CONFIRM auf true, wenn der Eintrag trotzdem wegfallen soll.</translation>
    </message>
    <message>
        <source>Rename a connection</source>
        <translation>Eine Verbindung umbenennen</translation>
    </message>
    <message>
        <source>Gives a connection another name in QGIS. Its service keeps its own, so layers and saved projects stay as they are, and nothing is asked of CARTO.</source>
        <translation>Gibt einer Verbindung in QGIS einen anderen Namen. Ihr Dienst behält seinen, sodass Layer und gespeicherte Projekte bleiben, wie sie sind, und CARTO wird nichts gefragt.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Renew a certificate</source>
        <translation>Zertifikat erneuern</translation>
    </message>
    <message>
        <source>certificate,expiry,renewal,schedule</source>
        <translation>zertifikat,ablauf,erneuerung,zeitplan</translation>
    </message>
    <message>
        <source>Has CARTO make a new certificate for a connection, proves it by opening the database, and only then revokes the old one; if something fails, everything stays as it was. Connection, service and saved projects do not change. Needs the master key, unless it is stored for the account.

For a scheduled job set ONLY_WHEN_DUE: before RENEWAL_TIME nothing is done then, and no key is needed.</source>
        <translation>Lässt CARTO ein neues Zertifikat für eine Verbindung ausstellen, erprobt es, indem die Datenbank geöffnet wird, und widerruft erst dann das alte; wenn etwas fehlschlägt, bleibt alles, wie es war. Verbindung, Dienst und gespeicherte Projekte ändern sich nicht. Nötig ist der Master-Schlüssel, wenn er nicht für das Konto gespeichert ist.

Für einen geplanten Auftrag setzen Sie ONLY_WHEN_DUE: Vor RENEWAL_TIME geschieht dann nichts, und es ist kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>Only when it is time: a third of the lifetime is left</source>
        <translation>Nur wenn es Zeit ist: wenn ein Drittel der Laufzeit bleibt</translation>
    </message>
    <message>
        <source>If it is not, the algorithm succeeds, changes nothing and RENEWED is false.</source>
        <translation>Ist es nicht so weit, gelingt der Algorithmus, ändert nichts, und RENEWED ist falsch.</translation>
    </message>
    <message>
        <source>It was renewed</source>
        <translation>Es wurde erneuert</translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>certificate,revocation,lost computer,tidy up</source>
        <translation>zertifikat,widerruf,verlorener computer,aufräumen</translation>
    </message>
    <message>
        <source>Revokes a client certificate at CARTO: whoever uses it cannot open the database any more, from the next connection on. One that has expired, or that nobody can use, goes at once; for any other one the algorithm says who uses it, and goes on only if CONFIRM is set. HOLDER says who had it: here, elsewhere or nobody.</source>
        <translation>Widerruft ein Client-Zertifikat bei CARTO: Wer es benutzt, kann die Datenbank ab der nächsten Verbindung nicht mehr öffnen. Eines, das abgelaufen ist oder das niemand benutzen kann, geht sofort; bei jedem anderen sagt der Algorithmus, wer es benutzt, und fährt nur fort, wenn CONFIRM gesetzt ist. HOLDER sagt, wer es hatte: here, elsewhere oder nobody.</translation>
    </message>
    <message>
        <source>Name of the certificate, exactly as it is listed</source>
        <translation>Name des Zertifikats, genau so, wie er aufgelistet ist</translation>
    </message>
    <message>
        <source>Revoke it although somebody may use it</source>
        <translation>Es widerrufen, obwohl jemand es benutzen kann</translation>
    </message>
    <message>
        <source>It cannot be taken back: whoever uses it needs a new certificate.</source>
        <translation>Das lässt sich nicht zurücknehmen: Wer es benutzt, braucht ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>Who had it</source>
        <translation>Wer es hatte</translation>
    </message>
    <message>
        <source>Connection that used it</source>
        <translation>Verbindung, die es benutzt hat</translation>
    </message>
    <message>
        <source>The path of a file that holds it in its first line, or the id of an authentication entry that holds it as its password. The secret itself is refused: QGIS would print it, and keep it in logs, histories and models.</source>
        <translation>Der Pfad einer Datei, die es in ihrer ersten Zeile enthält, oder die Kennung einer Authentifizierungskonfiguration, die es als Kennwort enthält. Das Geheimnis selbst wird abgelehnt: QGIS würde es ausgeben und in Protokollen, Verläufen und Modellen aufbewahren.</translation>
    </message>
    <message>
        <source>Tables that a new key may read</source>
        <translation>Tabellen, die ein neuer Schlüssel lesen darf</translation>
    </message>
    <message>
        <source>Tables that a new key may read and change</source>
        <translation>Tabellen, die ein neuer Schlüssel lesen und ändern darf</translation>
    </message>
    <message>
        <source>Names with blanks or commas between them, such as “countries public.rivers”.</source>
        <translation>Namen mit Leerzeichen oder Kommas dazwischen, etwa „countries public.rivers“.</translation>
    </message>
    <message>
        <source>Set a connection's API key</source>
        <translation>API-Schlüssel einer Verbindung festlegen</translation>
    </message>
    <message>
        <source>api key,password,permission,grant,tables</source>
        <translation>api-schlüssel,kennwort,berechtigung,recht,tabellen</translation>
    </message>
    <message>
        <source>Gives a connection another API key, proves it by opening the database, and stores it in QGIS's encrypted authentication database: one that you bring, or one that CARTO makes for the tables that you name. If neither a key nor a table is given, one is made that may read all tables that the account has today. Making one needs the master key, unless it is stored for the account.

Open layers go on with the old key; if it was made for this connection, it goes when QGIS has ended. KEY is the name of the one that was made, and empty for one of your own.</source>
        <translation>Gibt einer Verbindung einen anderen API-Schlüssel, erprobt ihn, indem die Datenbank geöffnet wird, und speichert ihn in der verschlüsselten Authentifizierungsdatenbank von QGIS: einen, den Sie mitbringen, oder einen, den CARTO für die Tabellen anlegt, die Sie nennen. Wird weder ein Schlüssel noch eine Tabelle angegeben, wird einer angelegt, der alle Tabellen lesen darf, die das Konto heute hat. Zum Anlegen ist der Master-Schlüssel nötig, wenn er nicht für das Konto gespeichert ist.

Offene Layer arbeiten mit dem alten Schlüssel weiter; wurde er für diese Verbindung angelegt, geht er, wenn QGIS beendet ist. KEY ist der Name des angelegten Schlüssels und bei einem eigenen leer.</translation>
    </message>
    <message>
        <source>Name of the key that was made</source>
        <translation>Name des angelegten Schlüssels</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Opens with QGIS's master password</source>
        <translation>Öffnet sich mit dem Hauptkennwort von QGIS</translation>
    </message>
    <message>
        <source>The list lets in every address</source>
        <translation>Die Liste lässt jede Adresse ein</translation>
    </message>
    <message>
        <source>{address} is allowed</source>
        <translation>{address} ist zugelassen</translation>
    </message>
    <message>
        <source>{address} is not allowed yet</source>
        <translation>{address} ist noch nicht zugelassen</translation>
    </message>
    <message>
        <source>This computer gets in</source>
        <translation>Dieser Computer hat Zugang</translation>
    </message>
    <message>
        <source>Now {address}, but {own} was allowed</source>
        <translation>Jetzt {address}, zugelassen war {own}</translation>
    </message>
    <message>
        <source>Your address is {address}</source>
        <translation>Ihre Adresse ist {address}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The server wants none</source>
        <translation>Der Server verlangt keines</translation>
    </message>
    <message>
        <source>None on this computer yet</source>
        <translation>Noch nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>{name} was revoked</source>
        <translation>{name} wurde widerrufen</translation>
    </message>
    <message>
        <source>{name} has expired</source>
        <translation>{name} ist abgelaufen</translation>
    </message>
    <message>
        <source>{name}, only {days} days left</source>
        <translation>{name}, nur noch {days} Tage</translation>
    </message>
    <message>
        <source>{name}, {days} days left</source>
        <translation>{name}, noch {days} Tage</translation>
    </message>
    <message>
        <source>{name} is not accepted any more</source>
        <translation>{name} wird nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>Your own key is not accepted any more</source>
        <translation>Ihr eigener Schlüssel wird nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>{name}, stored encrypted</source>
        <translation>{name}, verschlüsselt gespeichert</translation>
    </message>
    <message>
        <source>Your own key, stored encrypted</source>
        <translation>Ihr eigener Schlüssel, verschlüsselt gespeichert</translation>
    </message>
    <message>
        <source>It is not accepted any more</source>
        <translation>Es wird nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>Stored encrypted</source>
        <translation>Verschlüsselt gespeichert</translation>
    </message>
    <message>
        <source>Not in QGIS yet</source>
        <translation>Noch nicht in QGIS</translation>
    </message>
    <message>
        <source>“{name}” does not open</source>
        <translation>„{name}“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“{name}” at {host}; only the server's authority is checked, not its name</source>
        <translation>„{name}“ auf {host}; geprüft wird nur die Zertifizierungsstelle des Servers, nicht sein Name</translation>
    </message>
    <message>
        <source>“{name}” at {host}</source>
        <translation>„{name}“ auf {host}</translation>
    </message>
</context>
</TS>
