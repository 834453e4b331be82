<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Renaming “{connection}”…</source>
        <translation>Renombrando «{connection}»…</translation>
    </message>
    <message>
        <source>Making a second connection…</source>
        <translation>Creando una segunda conexión…</translation>
    </message>
    <message>
        <source>Removing “{connection}”…</source>
        <translation>Quitando «{connection}»…</translation>
    </message>
    <message>
        <source>Checking all accounts…</source>
        <translation>Comprobando todas las cuentas…</translation>
    </message>
    <message>
        <source>“{before}” is now called “{after}”; layers and projects stay as they are.</source>
        <translation>«{before}» se llama ahora «{after}»; las capas y los proyectos quedan como están.</translation>
    </message>
    <message>
        <source>“{connection}” is a second connection, with a certificate and a key of its own.</source>
        <translation>«{connection}» es una segunda conexión, con certificado y clave propios.</translation>
    </message>
    <message>
        <source>Fetching the allowed addresses…</source>
        <translation>Obteniendo las direcciones permitidas…</translation>
    </message>
    <message>
        <source>Let in every computer in the world?</source>
        <translation>¿Dejar entrar a todos los equipos del mundo?</translation>
    </message>
    <message>
        <source>Only certificate and API key protect the account then. CARTO writes it {entry}.</source>
        <translation>Entonces solo el certificado y la clave de API protegen la cuenta. CARTO lo escribe {entry}.</translation>
    </message>
    <message>
        <source>Let Everybody In</source>
        <translation>Dejar entrar a todos</translation>
    </message>
    <message>
        <source>Take It Off the List</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Allowing the address…</source>
        <translation>Permitiendo la dirección…</translation>
    </message>
    <message>
        <source>Taking {entry} off the list…</source>
        <translation>Quitando {entry} de la lista…</translation>
    </message>
    <message>
        <source>Allowing {entry} again…</source>
        <translation>Volviendo a permitir {entry}…</translation>
    </message>
    <message>
        <source>{entry} was allowed already.</source>
        <translation>{entry} ya estaba permitida.</translation>
    </message>
    <message>
        <source>{entry} is allowed. It takes CARTO's firewall a moment.</source>
        <translation>{entry} está permitida. El cortafuegos de CARTO tarda un momento.</translation>
    </message>
    <message>
        <source>Undo: take it off again</source>
        <translation>Deshacer: volver a quitarla</translation>
    </message>
    <message>
        <source>{entry} was taken off the list.</source>
        <translation>{entry} se quitó de la lista.</translation>
    </message>
    <message>
        <source>Undo: allow it again</source>
        <translation>Deshacer: volver a permitirla</translation>
    </message>
    <message>
        <source>{entry} is allowed again.</source>
        <translation>{entry} vuelve a estar permitida.</translation>
    </message>
    <message>
        <source>Take {entry} off the list? This computer would not get in any more.</source>
        <translation>¿Quitar {entry} de la lista? Este equipo ya no podría entrar.</translation>
    </message>
    <message>
        <source>Take {entry} off the list?</source>
        <translation>¿Quitar {entry} de la lista?</translation>
    </message>
    <message>
        <source>Whoever comes from an address that is not listed besides cannot get in any more.</source>
        <translation>Quien venga de una dirección que no figure aparte ya no podrá entrar.</translation>
    </message>
    <message>
        <source>Every computer of this network cannot get in any more, colleagues' among them.</source>
        <translation>Ningún equipo de esta red podrá entrar, tampoco los de sus compañeros.</translation>
    </message>
    <message>
        <source>It was added from this computer, but others may share the address: a whole office can.</source>
        <translation>Se añadió desde este equipo, pero otros pueden compartir la dirección: toda una oficina puede hacerlo.</translation>
    </message>
    <message>
        <source>It was not added from this computer: somebody else may depend on it.</source>
        <translation>No se añadió desde este equipo: otra persona puede depender de ella.</translation>
    </message>
    <message>
        <source>Added by somebody else meanwhile: {entries}.</source>
        <translation>Añadidas entretanto por otra persona: {entries}.</translation>
    </message>
    <message>
        <source>Taken off by somebody else meanwhile: {entries}.</source>
        <translation>Quitadas entretanto por otra persona: {entries}.</translation>
    </message>
    <message>
        <source>Fetching the certificates…</source>
        <translation>Obteniendo los certificados…</translation>
    </message>
    <message>
        <source>Renewing the certificate…</source>
        <translation>Renovando el certificado…</translation>
    </message>
    <message>
        <source>Revoke the certificate {name}?</source>
        <translation>¿Revocar el certificado {name}?</translation>
    </message>
    <message>
        <source>Revoke It</source>
        <translation>Revocarlo</translation>
    </message>
    <message>
        <source>Revoke what has expired or is nobody's?</source>
        <translation>¿Revocar lo que ha caducado o no es de nadie?</translation>
    </message>
    <message>
        <source>These go: {names}. Nothing stops working.</source>
        <translation>Se revocan: {names}. Nada deja de funcionar.</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>CARTO makes a certificate…</source>
        <translation>CARTO emite un certificado…</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>Revoked: {names}.</source>
        <translation>Revocados: {names}.</translation>
    </message>
    <message>
        <source>“{connection}” has a new certificate until {day}; the old one is revoked.</source>
        <translation>«{connection}» tiene un certificado nuevo hasta {day}; el antiguo está revocado.</translation>
    </message>
    <message>
        <source>{name}, good until {day}, is in {file}. The file holds its private key: give it to nobody else, and delete it here when it is where it belongs.</source>
        <translation>{name}, válido hasta {day}, está en {file}. El archivo contiene su clave privada: no se lo dé a nadie más y elimínelo aquí cuando esté donde debe.</translation>
    </message>
    <message>
        <source>CARTO makes an API key…</source>
        <translation>CARTO crea una clave de API…</translation>
    </message>
    <message>
        <source>Regenerate the key {name}?</source>
        <translation>¿Regenerar la clave {name}?</translation>
    </message>
    <message>
        <source>Regenerate It</source>
        <translation>Regenerarla</translation>
    </message>
    <message>
        <source>Delete the key {name}?</source>
        <translation>¿Eliminar la clave {name}?</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>{name} is on the clipboard.</source>
        <translation>{name} está en el portapapeles.</translation>
    </message>
    <message>
        <source>Fetching the account's tables…</source>
        <translation>Obteniendo las tablas de la cuenta…</translation>
    </message>
    <message>
        <source>Regenerating the key…</source>
        <translation>Regenerando la clave…</translation>
    </message>
    <message>
        <source>Deleting the key…</source>
        <translation>Eliminando la clave…</translation>
    </message>
    <message>
        <source>“{connection}” has the new key {name}.</source>
        <translation>«{connection}» tiene la clave nueva {name}.</translation>
    </message>
    <message>
        <source>{name} was made. “Copy” puts it onto the clipboard, to paste it where it is needed.</source>
        <translation>{name} se creó. «Copiar» la pone en el portapapeles, para pegarla donde haga falta.</translation>
    </message>
    <message>
        <source>{name} was made. Put it where {old} was used, and delete {old} when nothing uses it any more.</source>
        <translation>{name} se creó. Póngala donde se usaba {old} y elimine {old} cuando ya nada la use.</translation>
    </message>
    <message>
        <source>{name} has another token. “Copy” puts it onto the clipboard.</source>
        <translation>{name} tiene otro token. «Copiar» lo pone en el portapapeles.</translation>
    </message>
    <message>
        <source>{name} has another token, and “{connection}” uses it already.</source>
        <translation>{name} tiene otro token, y «{connection}» ya lo usa.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} se eliminó.</translation>
    </message>
    <message>
        <source>Fetching the API keys…</source>
        <translation>Obteniendo las claves de API…</translation>
    </message>
    <message>
        <source>“{connection}” takes the new token over by itself. Other computers and programs with this key stop working at once.</source>
        <translation>«{connection}» adopta el nuevo token por sí sola. Otros equipos y programas con esta clave dejan de funcionar enseguida.</translation>
    </message>
    <message>
        <source>Whatever signs in with this key, on any computer, stops working at once.</source>
        <translation>Todo lo que se identifique con esta clave, en cualquier equipo, deja de funcionar enseguida.</translation>
    </message>
    <message>
        <source>“{connection}” signs in with it, and does not open any more until it gets another.</source>
        <translation>«{connection}» se identifica con ella y no se abre hasta que reciba otra.</translation>
    </message>
    <message>
        <source>Save the Certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>El certificado caduca</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>The accounts that this computer is connected to.</source>
        <translation>Las cuentas a las que está conectado este equipo.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Second Connection…</source>
        <translation>Segunda conexión…</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Comprobar todas</translation>
    </message>
    <message>
        <source>Show in the Panel</source>
        <translation>Mostrar en el panel</translation>
    </message>
    <message>
        <source>Add an Account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>Todavía no hay ninguna cuenta conectada.</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Dirección o red</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Direcciones permitidas</translation>
    </message>
    <message>
        <source>CARTO answers these addresses only. Many computers can share one, such as those of an office.</source>
        <translation>CARTO responde solo a estas direcciones. Muchos equipos pueden compartir una, como los de una oficina.</translation>
    </message>
    <message>
        <source>Allow It</source>
        <translation>Permitirla</translation>
    </message>
    <message>
        <source>Address or network to allow</source>
        <translation>Dirección o red que se va a permitir</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Take Off the List…</source>
        <translation>Quitar de la lista…</translation>
    </message>
    <message>
        <source>No address is allowed: nobody gets in.</source>
        <translation>No hay ninguna dirección permitida: nadie entra.</translation>
    </message>
    <message>
        <source>This lets in every computer in the world that has a certificate and a key.</source>
        <translation>Esto deja entrar a todos los equipos del mundo que tengan un certificado y una clave.</translation>
    </message>
    <message>
        <source>All computers of this network get in.</source>
        <translation>Entran todos los equipos de esta red.</translation>
    </message>
    <message>
        <source>It will be listed as {entry}.</source>
        <translation>Figurará como {entry}.</translation>
    </message>
    <message>
        <source>This computer's public address could not be found out.</source>
        <translation>No se pudo averiguar la dirección pública de este equipo.</translation>
    </message>
    <message>
        <source>This computer comes from {address}, which is allowed.</source>
        <translation>Este equipo viene de {address}, que está permitida.</translation>
    </message>
    <message>
        <source>This computer comes from {address}, which is not allowed.</source>
        <translation>Este equipo viene de {address}, que no está permitida.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>A certificate lets one computer or program in, until it ends or is revoked.</source>
        <translation>Un certificado deja entrar a un equipo o programa hasta que caduca o se revoca.</translation>
    </message>
    <message>
        <source>Tidy Up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>For Another Computer…</source>
        <translation>Para otro equipo…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>The account has no certificate.</source>
        <translation>La cuenta no tiene ningún certificado.</translation>
    </message>
    <message>
        <source>Expired or nobody's: {clutter} of {count}.</source>
        <translation>Caducados o de nadie: {clutter} de {count}.</translation>
    </message>
    <message>
        <source>There are {count} certificates, and CARTO's dashboard makes no more than {most}. Expired or nobody's: {clutter}.</source>
        <translation>Hay {count} certificados, y el panel de control de CARTO no emite más de {most}. Caducados o de nadie: {clutter}.</translation>
    </message>
    <message>
        <source>Manage Access</source>
        <translation>Administrar el acceso</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>API Keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>What the key is for</source>
        <translation>Para qué es la clave</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Buscar tablas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Read All Shown</source>
        <translation>Leer todas las mostradas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Make the Key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Para otro programa</translation>
    </message>
    <message>
        <source>For “{connection}”</source>
        <translation>Para «{connection}»</translation>
    </message>
    <message>
        <source>Tables chosen: {reads} to read, {changes} to change as well.</source>
        <translation>Tablas elegidas: {reads} para leer, de ellas {changes} también para modificar.</translation>
    </message>
    <message>
        <source>The account has no tables.</source>
        <translation>La cuenta no tiene tablas.</translation>
    </message>
    <message>
        <source>A new API key</source>
        <translation>Una nueva clave de API</translation>
    </message>
    <message>
        <source>It may do what you choose here, with the tables of today. Its name gets a random end.</source>
        <translation>Podrá hacer lo que elija aquí, con las tablas de hoy. Su nombre recibe un final aleatorio.</translation>
    </message>
    <message>
        <source>Other tables for {name}</source>
        <translation>Otras tablas para {name}</translation>
    </message>
    <message>
        <source>CARTO cannot change a key, so a new one takes over for “{connection}”. Open layers go on with the old one; it goes when QGIS has ended.</source>
        <translation>CARTO no puede cambiar una clave, así que una nueva la sustituye para «{connection}». Las capas abiertas siguen con la antigua, que desaparece cuando QGIS se cierra.</translation>
    </message>
    <message>
        <source>CARTO cannot change a key, so a new one is made beside it. Delete the old one when nothing uses it any more.</source>
        <translation>CARTO no puede cambiar una clave, así que se crea otra a su lado. Elimine la antigua cuando ya nada la use.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Used here by</source>
        <translation>La usa aquí</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>An API key is the password of the database, and says which tables may be read or changed.</source>
        <translation>Una clave de API es la contraseña de la base de datos y dice qué tablas se pueden leer o modificar.</translation>
    </message>
    <message>
        <source>New Key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>Change Tables…</source>
        <translation>Cambiar tablas…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>To the clipboard, to paste it into another program</source>
        <translation>Al portapapeles, para pegarla en otro programa</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Regenerar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>This server is no CARTO: its administrator decides who gets in.</source>
        <translation>Este servidor no es de CARTO: su administrador decide quién entra.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Not fetched yet.</source>
        <translation>Todavía no se ha obtenido.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Covers this computer</source>
        <translation>Incluye este equipo</translation>
    </message>
    <message>
        <source>Every computer in the world</source>
        <translation>Todos los equipos del mundo</translation>
    </message>
    <message>
        <source>Added here on {day}</source>
        <translation>Añadida aquí el {day}</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Caducó el {day}</translation>
    </message>
    <message>
        <source>Here: “{connection}”</source>
        <translation>Aquí: «{connection}»</translation>
    </message>
    <message>
        <source>Here: in {folder}</source>
        <translation>Aquí: en {folder}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Nothing stops working: nobody can use it.</source>
        <translation>Nada deja de funcionar: nadie puede usarlo.</translation>
    </message>
    <message>
        <source>The connection “{connection}” of this computer, and its layers, do not open any more.</source>
        <translation>La conexión «{connection}» de este equipo y sus capas ya no se abren.</translation>
    </message>
    <message>
        <source>The program that the export in {folder} is for cannot connect any more.</source>
        <translation>El programa al que sirve la exportación de {folder} ya no puede conectarse.</translation>
    </message>
    <message>
        <source>Whoever uses it, on another computer or in another program, cannot connect any more.</source>
        <translation>Quien lo use en otro equipo o en otro programa ya no podrá conectarse.</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Clave maestra</translation>
    </message>
    <message>
        <source>Public key ({name})</source>
        <translation>Clave pública ({name})</translation>
    </message>
    <message>
        <source>Everything: tables, keys, certificates, addresses</source>
        <translation>Todo: tablas, claves, certificados, direcciones</translation>
    </message>
    <message>
        <source>Reads public tables only</source>
        <translation>Lee solo tablas públicas</translation>
    </message>
    <message>
        <source>Reads {tables}</source>
        <translation>Lee {tables}</translation>
    </message>
    <message>
        <source>Tables read: {reads}</source>
        <translation>Tablas que lee: {reads}</translation>
    </message>
    <message>
        <source>Tables read and changed: {changes}</source>
        <translation>Tablas que lee y modifica: {changes}</translation>
    </message>
    <message>
        <source>Tables read: {reads}, also changed: {changes}</source>
        <translation>Tablas que solo lee: {reads}, que también modifica: {changes}</translation>
    </message>
    <message>
        <source>Reads: {tables}</source>
        <translation>Lee: {tables}</translation>
    </message>
    <message>
        <source>Reads and changes: {tables}</source>
        <translation>Lee y modifica: {tables}</translation>
    </message>
    <message>
        <source>“{connection}” signs in with the master key, which may do everything. Give it a key for the tables that it needs.</source>
        <translation>«{connection}» se identifica con la clave maestra, que puede hacerlo todo. Dele una clave para las tablas que necesita.</translation>
    </message>
    <message>
        <source>“{connection}” signs in with the public key, which everybody may know and which opens public tables only. Give it a key for the tables that it needs.</source>
        <translation>«{connection}» se identifica con la clave pública, que todos pueden conocer y que solo abre tablas públicas. Dele una clave para las tablas que necesita.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Detenido, como pidió.</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Clave de API maestra</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>BrowserMenu</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Allow This Address</source>
        <translation>Permitir esta dirección</translation>
    </message>
    <message>
        <source>Show in Panel</source>
        <translation>Mostrar en el panel</translation>
    </message>
</context>
<context>
    <name>Cure</name>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Connect the account in the CARTO Direct SQL panel.</source>
        <translation>Conecte la cuenta en el panel de CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>Close that QGIS: the key goes when the account is connected here again. Or delete it in CARTO's dashboard, under API keys.</source>
        <translation>Cierre ese QGIS: la clave desaparece cuando la cuenta se conecta aquí de nuevo. O bórrela en el panel de control de CARTO, en «API keys».</translation>
    </message>
    <message>
        <source>CARTO's dashboard can do it.</source>
        <translation>Se puede hacer en el panel de control de CARTO.</translation>
    </message>
    <message>
        <source>Check the spelling of the account's address.</source>
        <translation>Compruebe la ortografía de la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Check the spelling of the account's address, and the network connection.</source>
        <translation>Compruebe la ortografía de la dirección de la cuenta y la conexión de red.</translation>
    </message>
    <message>
        <source>Enter the account's master API key; CARTO's dashboard shows it under API keys.</source>
        <translation>Introduzca la clave de API maestra de la cuenta; el panel de control de CARTO la muestra en «API keys».</translation>
    </message>
    <message>
        <source>Enter the account's master API key; CARTO's dashboard shows it under API keys. Check the spelling of the account's address, too.</source>
        <translation>Introduzca la clave de API maestra de la cuenta; el panel de control de CARTO la muestra en «API keys». Compruebe también la ortografía de la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Enter an API key that may read the account's tables.</source>
        <translation>Introduzca una clave de API que pueda leer las tablas de la cuenta.</translation>
    </message>
    <message>
        <source>Allow this computer's address.</source>
        <translation>Permita la dirección de este equipo.</translation>
    </message>
    <message>
        <source>Enter the address that CARTO sees, or name another address service.</source>
        <translation>Introduzca la dirección que ve CARTO o indique otro servicio de direcciones.</translation>
    </message>
    <message>
        <source>Give the entry exactly as it is listed.</source>
        <translation>Indique la entrada exactamente como aparece en la lista.</translation>
    </message>
    <message>
        <source>Connect again to get a new certificate.</source>
        <translation>Vuelva a conectar para obtener un certificado nuevo.</translation>
    </message>
    <message>
        <source>Choose the ZIP that CARTO's dashboard gave, unchanged.</source>
        <translation>Elija el ZIP que entregó el panel de control de CARTO, sin modificarlo.</translation>
    </message>
    <message>
        <source>Compare this with what your administrator says, and confirm it only if it is the same.</source>
        <translation>Compárelo con lo que le indique su administrador y confírmelo solo si coincide.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate that you want to use.</source>
        <translation>Elija el archivo del certificado que quiere usar.</translation>
    </message>
    <message>
        <source>Have the file's owner let you read it, then try again.</source>
        <translation>Pida al propietario del archivo que le permita leerlo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was set when the certificate was made.</source>
        <translation>Introduzca la frase de contraseña que se fijó al crear el certificado.</translation>
    </message>
    <message>
        <source>Check the network connection, and the proxy in QGIS's options under Network.</source>
        <translation>Compruebe la conexión de red, y el proxy en las opciones de QGIS, en «Red».</translation>
    </message>
    <message>
        <source>Check the database's host and port; CARTO's are in the README that comes with the certificate.</source>
        <translation>Compruebe el servidor y el puerto de la base de datos; los de CARTO están en el README que acompaña al certificado.</translation>
    </message>
    <message>
        <source>Check host, port, database and user; the server's administrator knows them.</source>
        <translation>Compruebe servidor, puerto, base de datos y usuario; el administrador del servidor los conoce.</translation>
    </message>
    <message>
        <source>Use the name that is in the certificate. Only if the server's administrator says that it cannot be in there, have the name left unchecked (verify-ca).</source>
        <translation>Use el nombre que figura en el certificado. Solo si el administrador del servidor dice que no puede figurar ahí, deje el nombre sin comprobar (verify-ca).</translation>
    </message>
    <message>
        <source>Choose the certificate's file, or the folder with all of its files.</source>
        <translation>Elija el archivo del certificado o la carpeta con todos sus archivos.</translation>
    </message>
    <message>
        <source>Ask the server's administrator for new files, and put them in the place of the old ones.</source>
        <translation>Pida al administrador del servidor archivos nuevos y póngalos en lugar de los antiguos.</translation>
    </message>
    <message>
        <source>Enter the password that the server knows.</source>
        <translation>Introduzca la contraseña que conoce el servidor.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask the server's administrator.</source>
        <translation>Compruebe la conexión de red o pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Ask the server's administrator for the right to read all of the table.</source>
        <translation>Pida al administrador del servidor el permiso para leer toda la tabla.</translation>
    </message>
    <message>
        <source>Ask the server's administrator to have PostGIS installed in this database.</source>
        <translation>Pida al administrador del servidor que instale PostGIS en esta base de datos.</translation>
    </message>
    <message>
        <source>Correct the server's address.</source>
        <translation>Corrija la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check this computer's date and time. If they are right, the server's administrator has to act.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, tiene que intervenir el administrador del servidor.</translation>
    </message>
    <message>
        <source>Set this computer's date and time, then try again.</source>
        <translation>Ponga en hora este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check this computer's date and time. If they are right, get the certificate's files anew, with that of the server's authority among them.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, obtenga de nuevo los archivos del certificado, incluido el de la autoridad del servidor.</translation>
    </message>
    <message>
        <source>Ask the network's administrator to let this computer reach the database directly, or try another network.</source>
        <translation>Pida al administrador de la red que deje a este equipo llegar directamente a la base de datos, o pruebe en otra red.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, and try again.</source>
        <translation>Abra un navegador web, inicie sesión en la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Add the certificate authority that your administrator names to QGIS's options under Authentication.</source>
        <translation>Añada la autoridad de certificación que le indique su administrador en las opciones de QGIS, en «Autenticación».</translation>
    </message>
    <message>
        <source>Ask CARTO, or your administrator, to switch on direct SQL connections for the account.</source>
        <translation>Pida a CARTO, o a su administrador, que active las conexiones SQL directas para la cuenta.</translation>
    </message>
    <message>
        <source>Ask CARTO, or your administrator, about the account.</source>
        <translation>Pregunte por la cuenta a CARTO o a su administrador.</translation>
    </message>
    <message>
        <source>Enter QGIS's master password when it is asked for.</source>
        <translation>Introduzca la contraseña maestra de QGIS cuando se le pida.</translation>
    </message>
    <message>
        <source>Try again, and enter QGIS's master password when it is asked for.</source>
        <translation>Vuelva a intentarlo e introduzca la contraseña maestra de QGIS cuando se le pida.</translation>
    </message>
    <message>
        <source>Name a file that holds QGIS's master password in the environment variable QGIS_AUTH_PASSWORD_FILE. For a new profile that works on Linux only: elsewhere set the master password in QGIS itself first.</source>
        <translation>Indique en la variable de entorno QGIS_AUTH_PASSWORD_FILE un archivo que contenga la contraseña maestra de QGIS. Con un perfil nuevo eso solo funciona en Linux: en los demás sistemas, fije antes la contraseña maestra en el propio QGIS.</translation>
    </message>
    <message>
        <source>Look at QGIS's options under Authentication; the authentication database must be enabled and writable.</source>
        <translation>Revise las opciones de QGIS, en «Autenticación»; la base de datos de autenticación debe estar activada y permitir la escritura.</translation>
    </message>
    <message>
        <source>Erase it in QGIS's options under Authentication (Utilities, “Erase Authentication Database”), and set one master password.</source>
        <translation>Bórrela en las opciones de QGIS, en «Autenticación» (Utilidades, «Borrar base de datos de autenticación»), y establezca una contraseña maestra.</translation>
    </message>
    <message>
        <source>Use an API key whose grants cover the table.</source>
        <translation>Use una clave de API cuyos permisos incluyan la tabla.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set CONFIRM to true if it shall go all the same.</source>
        <translation>No se ha cambiado nada. Active CONFIRM si debe hacerse de todos modos.</translation>
    </message>
    <message>
        <source>Change what CARTO objects to, then try again.</source>
        <translation>Corrija lo que CARTO rechaza y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that QGIS may write to the folder.</source>
        <translation>Compruebe que haya espacio en el disco y que QGIS pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Close layers that you do not need, or restart QGIS.</source>
        <translation>Cierre las capas que no necesite o reinicie QGIS.</translation>
    </message>
    <message>
        <source>Install the missing Python packages, then restart QGIS.</source>
        <translation>Instale los paquetes de Python que faltan y reinicie QGIS.</translation>
    </message>
</context>
<context>
    <name>Datasets</name>
    <message>
        <source>Table without geometry</source>
        <translation>Tabla sin geometría</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Geometries of several kinds</source>
        <translation>Geometrías de varios tipos</translation>
    </message>
    <message>
        <source>Geometry of a kind not known yet</source>
        <translation>Geometría de un tipo aún desconocido</translation>
    </message>
    <message>
        <source>Add to Map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <source>Add and Zoom</source>
        <translation>Añadir y hacer zum</translation>
    </message>
    <message>
        <source>Add as Points</source>
        <translation>Añadir como puntos</translation>
    </message>
    <message>
        <source>Add as Lines</source>
        <translation>Añadir como líneas</translation>
    </message>
    <message>
        <source>Add as Polygons</source>
        <translation>Añadir como polígonos</translation>
    </message>
    <message>
        <source>Open Table</source>
        <translation>Abrir la tabla</translation>
    </message>
    <message>
        <source>Copy Name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>Copiar el SQL</translation>
    </message>
    <message>
        <source>Open in CARTO's Dashboard</source>
        <translation>Abrir en el panel de control de CARTO</translation>
    </message>
    <message>
        <source>Rows, as the database estimates</source>
        <translation>Filas, según estima la base de datos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>{name}
{geometry}, about {rows} rows. You may edit it.</source>
        <translation>{name}
{geometry}; filas (aprox.): {rows}. Puede editarse.</translation>
    </message>
    <message>
        <source>{name}
{geometry}, about {rows} rows. You may read it.</source>
        <translation>{name}
{geometry}; filas (aprox.): {rows}. Puede leerse.</translation>
    </message>
    <message>
        <source>The project has a layer of it.</source>
        <translation>El proyecto tiene una capa de él.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>May be edited</source>
        <translation>Se puede editar</translation>
    </message>
    <message>
        <source>Fetch the list again</source>
        <translation>Volver a obtener la lista</translation>
    </message>
    <message>
        <source>Show Datasets</source>
        <translation>Mostrar conjuntos de datos</translation>
    </message>
    <message>
        <source>Cover Them with a New Key</source>
        <translation>Incluirlos con una clave nueva</translation>
    </message>
    <message>
        <source>Change the API Key…</source>
        <translation>Cambiar la clave de API…</translation>
    </message>
    <message>
        <source>Add Selected to the Map ({count})</source>
        <translation>Añadir al mapa ({count})</translation>
    </message>
    <message>
        <source>Add Selected to the Map</source>
        <translation>Añadir selección al mapa</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>Buscar conjuntos de datos</translation>
    </message>
    <message>
        <source>Search {count} datasets</source>
        <translation>{count} conjuntos</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Obteniendo la lista…</translation>
    </message>
    <message>
        <source>This user may read no tables yet. The server's administrator can change that.</source>
        <translation>Este usuario aún no puede leer ninguna tabla. El administrador del servidor puede cambiarlo.</translation>
    </message>
    <message>
        <source>Datasets made later, which the key does not cover yet: {count}</source>
        <translation>Conjuntos de datos creados después, que la clave aún no incluye: {count}</translation>
    </message>
    <message>
        <source>The account has no datasets yet.</source>
        <translation>La cuenta aún no tiene conjuntos de datos.</translation>
    </message>
    <message>
        <source>The API key may read no tables. Grant it some in CARTO's dashboard, or change it.</source>
        <translation>La clave de API no puede leer ninguna tabla. Concédale algunas en el panel de control de CARTO o cámbiela.</translation>
    </message>
    <message>
        <source>Adding: {count}</source>
        <translation>Añadiendo: {count}</translation>
    </message>
    <message>
        <source>In the project: {held} of {count}</source>
        <translation>En el proyecto: {held} de {count}</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No dataset matches “{text}”.</source>
        <translation>Ningún conjunto de datos coincide con «{text}».</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <source>other geometries, not drawn</source>
        <translation>otras geometrías, no se dibujan</translation>
    </message>
    <message>
        <source>rows without a geometry</source>
        <translation>filas sin geometría</translation>
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
        <translation>Conectar QGIS con las tablas de una cuenta de CARTO</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>open, and holds what is needed</source>
        <translation>abierto, con todo lo necesario</translation>
    </message>
    <message>
        <source>{name}, from {starts} to {ends}</source>
        <translation>{name}, del {starts} al {ends}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>datasets that can be read: {count}</source>
        <translation>conjuntos de datos legibles: {count}</translation>
    </message>
    <message>
        <source>{seconds} s apart from the server's</source>
        <translation>a {seconds} s de la del servidor</translation>
    </message>
    <message>
        <source>{host} is known</source>
        <translation>{host} es conocido</translation>
    </message>
    <message>
        <source>port {port} answers</source>
        <translation>el puerto {port} responde</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>encrypted by {version}</source>
        <translation>cifrado con {version}</translation>
    </message>
    <message>
        <source>accepted after {ms} ms</source>
        <translation>aceptada tras {ms} ms</translation>
    </message>
    <message>
        <source>{database}, PostgreSQL {version}</source>
        <translation>{database}, PostgreSQL {version}</translation>
    </message>
    <message>
        <source>Stored access</source>
        <translation>Acceso guardado</translation>
    </message>
    <message>
        <source>This computer's certificate</source>
        <translation>Certificado de este equipo</translation>
    </message>
    <message>
        <source>Server's name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>This computer's address</source>
        <translation>Dirección de este equipo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Server's certificate</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>PostGIS</source>
        <translation>PostGIS</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Server's answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>{stage}: {word}, {figure}</source>
        <translation>{stage}: {word}, {figure}</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Replace the Certificate…</source>
        <translation>Reemplazar el certificado…</translation>
    </message>
    <message>
        <source>Enter an API Key…</source>
        <translation>Introducir clave de API…</translation>
    </message>
    <message>
        <source>Open the Options…</source>
        <translation>Abrir las opciones…</translation>
    </message>
    <message>
        <source>Connect the Account…</source>
        <translation>Conectar la cuenta…</translation>
    </message>
    <message>
        <source>It Is the Same, Connect</source>
        <translation>Coincide, conectar</translation>
    </message>
    <message>
        <source>Enter the Master Key…</source>
        <translation>Introducir la clave maestra…</translation>
    </message>
    <message>
        <source>Allow This Address</source>
        <translation>Permitir esta dirección</translation>
    </message>
    <message>
        <source>Enter the Address…</source>
        <translation>Introducir la dirección…</translation>
    </message>
    <message>
        <source>Get a New Certificate</source>
        <translation>Obtener otro certificado</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Enter the Password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <source>About CARTO Direct SQL</source>
        <translation>Acerca de CARTO Direct SQL</translation>
    </message>
    <message>
        <source>Your CARTO tables as layers in QGIS.</source>
        <translation>Sus tablas de CARTO como capas en QGIS.</translation>
    </message>
    <message>
        <source>Made by volunteers, not by CARTO.</source>
        <translation>Hecho por voluntarios, no por CARTO.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Connecting {account}</source>
        <translation>Conectando {account}</translation>
    </message>
    <message>
        <source>Renewing the certificate of {account}</source>
        <translation>Renovando el certificado de {account}</translation>
    </message>
    <message>
        <source>Allowing this computer's address for {account}</source>
        <translation>Permitiendo la dirección de este equipo para {account}</translation>
    </message>
    <message>
        <source>Removing {entry}</source>
        <translation>Quitando {entry}</translation>
    </message>
    <message>
        <source>Removing {account}</source>
        <translation>Quitando {account}</translation>
    </message>
    <message>
        <source>Testing {account}</source>
        <translation>Probando {account}</translation>
    </message>
    <message>
        <source>{account} is connected.</source>
        <translation>La cuenta {account} está conectada.</translation>
    </message>
    <message>
        <source>{account} has a new certificate in place of the old one.</source>
        <translation>{account} tiene un certificado nuevo en lugar del anterior.</translation>
    </message>
    <message>
        <source>{account} lets this computer in again.</source>
        <translation>{account} vuelve a dejar entrar a este equipo.</translation>
    </message>
    <message>
        <source>{account} lets this computer in again, by its new address {address}.</source>
        <translation>{account} vuelve a dejar entrar a este equipo, por su nueva dirección {address}.</translation>
    </message>
    <message>
        <source>{entry} is no longer allowed.</source>
        <translation>{entry} ya no está permitida.</translation>
    </message>
    <message>
        <source>{account} was removed.</source>
        <translation>Se ha quitado la cuenta {account}.</translation>
    </message>
    <message>
        <source>{account} can be reached.</source>
        <translation>Se puede acceder a la cuenta {account}.</translation>
    </message>
    <message>
        <source>The certificate of {account} has expired, and its layers cannot be opened anew.</source>
        <translation>El certificado de {account} ha caducado y sus capas no se pueden volver a abrir.</translation>
    </message>
    <message>
        <source>The certificate of {account} ends in less than a day.</source>
        <translation>El certificado de {account} caduca en menos de un día.</translation>
    </message>
    <message>
        <source>The certificate of {account} ends soon. Days left: {days}.</source>
        <translation>El certificado de {account} caduca pronto. Días restantes: {days}.</translation>
    </message>
    <message>
        <source>Renew the Certificate</source>
        <translation>Renovar el certificado</translation>
    </message>
    <message>
        <source>Connections and projects stay as they are.</source>
        <translation>Las conexiones y los proyectos quedan como están.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>This computer's address is now {address}, and {account} does not know it yet.</source>
        <translation>La dirección de este equipo es ahora {address}, y {account} todavía no la conoce.</translation>
    </message>
    <message>
        <source>It was {earlier} before: if it changes often, allow all 256 addresses of {network}. Whoever else has one of them still needs a certificate and a key.</source>
        <translation>Antes era {earlier}: si cambia a menudo, permita las 256 direcciones de {network}. Quien tenga otra de ellas sigue necesitando un certificado y una clave.</translation>
    </message>
    <message>
        <source>Allow {network}</source>
        <translation>Permitir {network}</translation>
    </message>
    <message>
        <source>{earlier}, where this computer was before, can still reach {account}.</source>
        <translation>{earlier}, donde estaba antes este equipo, todavía puede llegar a {account}.</translation>
    </message>
    <message>
        <source>Keep it if you will come back, or if others may use it: an office shares one address.</source>
        <translation>Consérvela si va a volver o si otros pueden usarla: una oficina comparte una sola dirección.</translation>
    </message>
    <message>
        <source>Remove {earlier}</source>
        <translation>Quitar {earlier}</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Still being edited with the key that was refused: {layers}. What was changed there may not be saved; end editing, and the new key takes over.</source>
        <translation>Aún en edición con la clave rechazada: {layers}. Es posible que lo modificado allí no pueda guardarse; termine la edición y se usará la clave nueva.</translation>
    </message>
    <message>
        <source>{account}: checked, and nothing has to be done.</source>
        <translation>{account}: comprobada, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>{account}: {state}</source>
        <translation>{account}: {state}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Certificate ZIP</source>
        <translation>ZIP del certificado</translation>
    </message>
    <message>
        <source>As CARTO gave it. It may be dropped here.</source>
        <translation>Tal como lo entregó CARTO. Puede soltarlo aquí.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>A regular key that may read your tables.</source>
        <translation>Una clave normal que pueda leer sus tablas.</translation>
    </message>
    <message>
        <source>Choose a Certificate</source>
        <translation>Elegir un certificado</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificados ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which certificate do you want to use?</source>
        <translation>¿Qué certificado quiere usar?</translation>
    </message>
    <message>
        <source>Passphrase, if it has one</source>
        <translation>Frase de contraseña, si tiene</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>It is proven by opening the database before the old one goes. Connection, projects and layers stay as they are. A file with authorities alone replaces only those.</source>
        <translation>Se comprueba abriendo la base de datos antes de retirar el antiguo. La conexión, los proyectos y las capas quedan como están. Un archivo que solo contiene autoridades reemplaza solo estas.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Certificado nuevo</translation>
    </message>
    <message>
        <source>Certificate or authority</source>
        <translation>Certificado o autoridad</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder with the files</source>
        <translation>Elegir la carpeta con los archivos</translation>
    </message>
    <message>
        <source>What Connect does</source>
        <translation>Qué hace «Conectar»</translation>
    </message>
    <message>
        <source>Checked, then encrypted in QGIS's authentication database.</source>
        <translation>Se comprueba y se cifra en la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>Encrypted in the same place.</source>
        <translation>Se cifra en el mismo lugar.</translation>
    </message>
    <message>
        <source>Appears under PostgreSQL in QGIS, without any secret in it.</source>
        <translation>Aparece en PostgreSQL dentro de QGIS, sin ningún dato secreto.</translation>
    </message>
    <message>
        <source>The account's owner allows this computer's address.</source>
        <translation>El propietario de la cuenta permite la dirección de este equipo.</translation>
    </message>
    <message>
        <source>This computer's address joins the allow-list; other entries stay.</source>
        <translation>La dirección de este equipo se añade a la lista de direcciones permitidas; las demás entradas se conservan.</translation>
    </message>
    <message>
        <source>Made for this computer, encrypted in QGIS's authentication database.</source>
        <translation>Se crea para este equipo y se cifra en la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>A new API key for your tables only, encrypted in the same place.</source>
        <translation>Una clave de API nueva, solo para sus tablas, cifrada en el mismo lugar.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Allow Editing…</source>
        <translation>Permitir la edición…</translation>
    </message>
    <message>
        <source>Use Elsewhere…</source>
        <translation>Usar en otro lugar…</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <source>Manage Access…</source>
        <translation>Administrar el acceso…</translation>
    </message>
    <message>
        <source>Open CARTO's Dashboard</source>
        <translation>Abrir el panel de control de CARTO</translation>
    </message>
    <message>
        <source>Add an Account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Remove This Account…</source>
        <translation>Quitar esta cuenta…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Log Messages</source>
        <translation>Mensajes de registro</translation>
    </message>
    <message>
        <source>About CARTO Direct SQL…</source>
        <translation>Acerca de CARTO Direct SQL…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use the Master API Key Instead</source>
        <translation>Usar la clave de API maestra</translation>
    </message>
    <message>
        <source>I Have a Certificate ZIP and an API Key</source>
        <translation>Tengo el ZIP de un certificado y una clave de API</translation>
    </message>
    <message>
        <source>Connect a PostgreSQL server</source>
        <translation>Conectar un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>With the certificate and the address that its administrator gave.</source>
        <translation>Con el certificado y la dirección que dio su administrador.</translation>
    </message>
    <message>
        <source>A CARTO Account Instead</source>
        <translation>Una cuenta de CARTO en su lugar</translation>
    </message>
    <message>
        <source>Connect your CARTO account</source>
        <translation>Conecte su cuenta de CARTO</translation>
    </message>
    <message>
        <source>Your tables become layers in QGIS: safely, and without copying settings.</source>
        <translation>Sus tablas se convierten en capas de QGIS: de forma segura y sin copiar ajustes.</translation>
    </message>
    <message>
        <source>A PostgreSQL Server Without CARTO</source>
        <translation>Un servidor PostgreSQL sin CARTO</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Dirección de la cuenta</translation>
    </message>
    <message>
        <source>Such as alice.carto.com or maps.example.com/user/alice. Any address of the dashboard will do.</source>
        <translation>Por ejemplo, alice.carto.com o maps.example.com/user/alice. Sirve cualquier dirección del panel de control.</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Clave de API maestra</translation>
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys.</source>
        <translation>El panel de control de CARTO la muestra en «API keys».</translation>
    </message>
    <message>
        <source>Public address of this computer</source>
        <translation>Dirección pública de este equipo</translation>
    </message>
    <message>
        <source>The one that CARTO sees, or the web address of a service that tells it (https://…).</source>
        <translation>La que ve CARTO, o la dirección web de un servicio que la indica (https://…).</translation>
    </message>
    <message>
        <source>Remember it, encrypted</source>
        <translation>Recordarla, cifrada</translation>
    </message>
    <message>
        <source>In QGIS's authentication database, behind its master password.</source>
        <translation>En la base de datos de autenticación de QGIS, protegida por su contraseña maestra.</translation>
    </message>
    <message>
        <source>I also want to edit tables</source>
        <translation>También quiero editar tablas</translation>
    </message>
    <message>
        <source>Another QGIS is at work on this account; waiting for it.</source>
        <translation>Otro QGIS está trabajando con esta cuenta; esperando a que termine.</translation>
    </message>
    <message>
        <source>Taking back what was begun.</source>
        <translation>Deshaciendo lo que se había empezado.</translation>
    </message>
    <message>
        <source>This computer's address is on the allow-list now, and stays there.</source>
        <translation>La dirección de este equipo está ahora en la lista de direcciones permitidas y permanece en ella.</translation>
    </message>
    <message>
        <source>What was begun has been taken back.</source>
        <translation>Se ha deshecho lo empezado.</translation>
    </message>
    <message>
        <source>What is left of it goes when the account is used next.</source>
        <translation>Lo que queda desaparecerá la próxima vez que se use la cuenta.</translation>
    </message>
    <message>
        <source>QGIS asks for its master password: it opens the stored certificates and keys.</source>
        <translation>QGIS pide su contraseña maestra: abre los certificados y las claves guardados.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>CARTO's dashboard shows it under API keys. Kept in memory until QGIS closes.</source>
        <translation>El panel de control de CARTO la muestra en «API keys». Se guarda en memoria hasta cerrar QGIS.</translation>
    </message>
    <message>
        <source>API key for the database</source>
        <translation>Clave de API para la base de datos</translation>
    </message>
    <message>
        <source>A regular key that may read your tables, not the master key. It is stored encrypted.</source>
        <translation>Una clave normal que pueda leer sus tablas, no la clave maestra. Se guarda cifrada.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The one that the server knows. It is stored encrypted.</source>
        <translation>La que conoce el servidor. Se guarda cifrada.</translation>
    </message>
    <message>
        <source>The one that CARTO sees; your administrator knows it. Or the web address of a service that tells it (https://…).</source>
        <translation>La que ve CARTO; su administrador la conoce. O la dirección web de un servicio que la indica (https://…).</translation>
    </message>
    <message>
        <source>Allow editing</source>
        <translation>Permitir la edición</translation>
    </message>
    <message>
        <source>A new API key that may also change your tables takes the place of this account's. Layers that are open can be edited then, too.</source>
        <translation>Una nueva clave de API que también puede modificar sus tablas sustituye a la de esta cuenta. Las capas que ya están abiertas también se podrán editar.</translation>
    </message>
    <message>
        <source>Layers from it stop working. What shall go with it?</source>
        <translation>Sus capas dejan de funcionar. ¿Qué más se debe quitar?</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation>¿Quitar {account} de este equipo?</translation>
    </message>
    <message>
        <source>The stored API keys</source>
        <translation>Las claves de API guardadas</translation>
    </message>
    <message>
        <source>The stored password</source>
        <translation>La contraseña guardada</translation>
    </message>
    <message>
        <source>Take {entry} off the allow-list; others may come from it, too</source>
        <translation>Quitar {entry} de la lista de direcciones permitidas; otros también pueden venir de ahí</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>At CARTO, with the master key</source>
        <translation>En CARTO, con la clave maestra</translation>
    </message>
    <message>
        <source>The connection in QGIS</source>
        <translation>La conexión en QGIS</translation>
    </message>
    <message>
        <source>The certificate with its private key</source>
        <translation>El certificado con su clave privada</translation>
    </message>
    <message>
        <source>Revoke the certificate; programs that it was exported for stop working</source>
        <translation>Revocar el certificado; los programas para los que se exportó dejan de funcionar</translation>
    </message>
    <message>
        <source>Delete the API key, if it was made for this connection</source>
        <translation>Eliminar la clave de API, si se creó para esta conexión</translation>
    </message>
    <message>
        <source>A URI, a psql command, pairs such as host=… dbname=…, or an address for JDBC.</source>
        <translation>Un URI, un comando psql, pares como host=… dbname=… o una dirección para JDBC.</translation>
    </message>
    <message>
        <source>Leave the server's name unchecked (verify-ca)</source>
        <translation>Dejar sin comprobar el nombre del servidor (verify-ca)</translation>
    </message>
    <message>
        <source>Only where the name cannot be in the server's certificate: whoever has another certificate of the same authority could then stand in the server's place.</source>
        <translation>Solo si el nombre no puede figurar en el certificado del servidor: quien tenga otro certificado de la misma autoridad podría entonces ponerse en lugar del servidor.</translation>
    </message>
    <message>
        <source>Host {host}, port {port}, database {database}, user {user}</source>
        <translation>Servidor {host}, puerto {port}, base de datos {database}, usuario {user}</translation>
    </message>
    <message>
        <source>Server's address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Paste whatever names it: a URI, a psql command, an address for JDBC.</source>
        <translation>Pegue lo que lo indique: un URI, un comando psql, una dirección para JDBC.</translation>
    </message>
    <message>
        <source>A file, or the folder with all of them. Empty where a public authority vouches for it.</source>
        <translation>Un archivo o la carpeta con todos. Vacío si responde una autoridad pública.</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>Si el servidor la pide.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Ready, certificate {days} days left</source>
        <translation>En orden, al certificado le quedan {days} días</translation>
    </message>
    <message>
        <source>Ready, {days} days left</source>
        <translation>En orden, {days} días</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Introducir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Network access</source>
        <translation>Acceso de red</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Database key</source>
        <translation>Clave de base de datos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Checking the certificate…</source>
        <translation>Comprobando el certificado…</translation>
    </message>
    <message>
        <source>Allowing this computer's address…</source>
        <translation>Permitiendo la dirección de este equipo…</translation>
    </message>
    <message>
        <source>Getting a certificate for this computer…</source>
        <translation>Obteniendo un certificado para este equipo…</translation>
    </message>
    <message>
        <source>Preparing the API key…</source>
        <translation>Preparando la clave de API…</translation>
    </message>
    <message>
        <source>Keeping the password…</source>
        <translation>Guardando la contraseña…</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Abriendo la base de datos…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Abierto a todos</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>What is left goes when the account is connected here again.</source>
        <translation>Lo que queda desaparece cuando la cuenta se conecta aquí de nuevo.</translation>
    </message>
    <message>
        <source>Drop the certificate to add an account</source>
        <translation>Suelte el certificado para añadir una cuenta</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Ocultar los pasos</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Having a certificate made for this export…</source>
        <translation>Creando un certificado para esta exportación…</translation>
    </message>
    <message>
        <source>Having an API key made for this export…</source>
        <translation>Creando una clave de API para esta exportación…</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Escribiendo los archivos…</translation>
    </message>
    <message>
        <source>The export for {program} is up to date again.</source>
        <translation>La exportación para {program} vuelve a estar actualizada.</translation>
    </message>
    <message>
        <source>Stopped. What was begun has been taken back.</source>
        <translation>Detenido. Lo que se había empezado se ha deshecho.</translation>
    </message>
    <message>
        <source>The export for {program} was removed, but not all of it: {left} That is tried again when the account is used next.</source>
        <translation>La exportación para {program} se ha quitado, pero no del todo: {left} Se intentará de nuevo cuando se use la cuenta la próxima vez.</translation>
    </message>
    <message>
        <source>The export for {program} was removed.</source>
        <translation>Se ha quitado la exportación para {program}.</translation>
    </message>
    <message>
        <source>The export for {program} was removed, except for what is at CARTO: that goes at the next use.</source>
        <translation>Se ha quitado la exportación para {program}, salvo lo que está en CARTO: desaparecerá en el próximo uso.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>Faltan archivos</translation>
    </message>
    <message>
        <source>Connection gone</source>
        <translation>Sin conexión de origen</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Use Elsewhere</source>
        <translation>Usar en otro lugar</translation>
    </message>
    <message>
        <source>New Export</source>
        <translation>Nueva exportación</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>A certificate of its own, made for this export (advised)</source>
        <translation>Un certificado propio, creado para esta exportación (recomendado)</translation>
    </message>
    <message>
        <source>The certificate that QGIS uses</source>
        <translation>El certificado que usa QGIS</translation>
    </message>
    <message>
        <source>Write the API key into the files</source>
        <translation>Escribir la clave de API en los archivos</translation>
    </message>
    <message>
        <source>This server knows no API keys: the user's password is meant by that word.</source>
        <translation>Este servidor no conoce claves de API: con esa palabra se entiende la contraseña del usuario.</translation>
    </message>
    <message>
        <source>An API key of its own, which may only read</source>
        <translation>Una clave de API propia, que solo permite leer</translation>
    </message>
    <message>
        <source>The API key that QGIS uses</source>
        <translation>La clave de API que usa QGIS</translation>
    </message>
    <message>
        <source>Add the service to my own service file of PostgreSQL, too</source>
        <translation>Añadir el servicio también a mi propio archivo de servicios de PostgreSQL</translation>
    </message>
    <message>
        <source>Programs then find it without a variable, and QGIS itself uses this export as well. The file is copied before; removing the export takes the service out again.</source>
        <translation>Los programas lo encuentran entonces sin ninguna variable, y el propio QGIS usa también esta exportación. Antes se copia el archivo; al quitar la exportación, el servicio vuelve a salir de él.</translation>
    </message>
    <message>
        <source>Master API key</source>
        <translation>Clave de API maestra</translation>
    </message>
    <message>
        <source>Whoever can read the files then reads your tables, and nobody is asked for anything. Without the tick the files hold no key.</source>
        <translation>Quien pueda leer los archivos leerá entonces sus tablas, sin que se le pregunte nada. Sin la marca, los archivos no contienen ninguna clave.</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A new or an empty one; only you can read it then. The files name it, so leave it there.</source>
        <translation>Una nueva o vacía; después solo usted podrá leerla. Los archivos la nombran, así que déjela ahí.</translation>
    </message>
    <message>
        <source>CARTO advises one for each program: it can be revoked without the others.</source>
        <translation>CARTO recomienda uno para cada programa: se puede revocar sin los demás.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Tables that it may read</source>
        <translation>Tablas que puede leer</translation>
    </message>
    <message>
        <source>Names with commas between them. Empty: all that the account has today.</source>
        <translation>Nombres separados por comas. Vacío: todas las que la cuenta tiene hoy.</translation>
    </message>
    <message>
        <source>To have made what the export gets of its own. It is not written into the files.</source>
        <translation>Para crear lo que la exportación recibe como propio. No se escribe en los archivos.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Certificado hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nothing was exported from this computer yet. “New Export” begins one.</source>
        <translation>Todavía no se ha exportado nada desde este equipo. «Nueva exportación» empieza una.</translation>
    </message>
    <message>
        <source>{state}. From the connection “{connection}”, in {folder}</source>
        <translation>{state}. De la conexión «{connection}», en {folder}</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Show Steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Needed: {needs}</source>
        <translation>Se necesita: {needs}</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Buscar programas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>No program of that name. “ODBC”, “JDBC” and “The files alone” serve many that are not named here.</source>
        <translation>Ningún programa con ese nombre. «ODBC», «JDBC» y «Solo los archivos» sirven para muchos que no se nombran aquí.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Remove the export for {program}?</source>
        <translation>¿Quitar la exportación para {program}?</translation>
    </message>
    <message>
        <source>Remove Export</source>
        <translation>Quitar la exportación</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The files in {folder} are deleted; {program} can open the database with them no more.</source>
        <translation>Se borran los archivos de {folder}; {program} ya no puede abrir la base de datos con ellos.</translation>
    </message>
    <message>
        <source>Its service goes out of {file}, so programs that use it find it no more.</source>
        <translation>Su servicio sale de {file}, de modo que los programas que lo usan ya no lo encuentran.</translation>
    </message>
    <message>
        <source>What was made for it at CARTO is revoked.</source>
        <translation>Se revoca lo que se creó para ella en CARTO.</translation>
    </message>
    <message>
        <source>What was made for it at CARTO is revoked with the master API key; without it that waits until the account is used with it. Copies of the files work until then.</source>
        <translation>Lo que se creó para ella en CARTO se revoca con la clave de API maestra; sin ella, eso espera hasta que la cuenta se use con esa clave. Hasta entonces funcionan las copias de los archivos.</translation>
    </message>
    <message>
        <source>The connection in QGIS stays as it is, and so do copies of the files.</source>
        <translation>La conexión de QGIS queda como está, y las copias de los archivos siguen funcionando.</translation>
    </message>
    <message>
        <source>What the export for {program} has of its own is made anew at CARTO.</source>
        <translation>Lo que la exportación para {program} tiene como propio se crea de nuevo en CARTO.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What to do in {program}</source>
        <translation>Qué hacer en {program}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That is not an API key: it is empty, or holds spaces or line breaks.</source>
        <translation>Eso no es una clave de API: está vacía o contiene espacios o saltos de línea.</translation>
    </message>
    <message>
        <source>An API key is needed to open the database of {account}.</source>
        <translation>Hace falta una clave de API para abrir la base de datos de {account}.</translation>
    </message>
    <message>
        <source>QGIS already has a PostgreSQL connection called “{name}”, and it is not this account's.</source>
        <translation>QGIS ya tiene una conexión de PostgreSQL llamada «{name}», y no es de esta cuenta.</translation>
    </message>
    <message>
        <source>“{name}” cannot name a connection: a name is not empty and holds neither slash nor backslash.</source>
        <translation>«{name}» no sirve como nombre de conexión: un nombre no puede estar vacío ni contener barras o barras invertidas.</translation>
    </message>
    <message>
        <source>This computer has no connection called “{name}” made by CARTO Direct SQL.</source>
        <translation>Este equipo no tiene ninguna conexión llamada «{name}» creada por CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>{account} was removed, but not all of it: {left}</source>
        <translation>Se ha quitado la cuenta {account}, pero no del todo: {left}</translation>
    </message>
    <message>
        <source>{account} is not an account at CARTO but a PostgreSQL server: it keeps no allow-list, issues no certificates and makes no keys.</source>
        <translation>{account} no es una cuenta de CARTO sino un servidor PostgreSQL: no lleva lista de direcciones permitidas, no emite certificados ni crea claves.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is disabled.</source>
        <translation>La base de datos de autenticación de QGIS está desactivada.</translation>
    </message>
    <message>
        <source>QGIS's authentication database stays locked without its master password.</source>
        <translation>La base de datos de autenticación de QGIS sigue bloqueada sin su contraseña maestra.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is in use by another program.</source>
        <translation>Otro programa está usando la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>QGIS has been busy for too long, so its stored keys and connections could not be used.</source>
        <translation>QGIS ha estado ocupado demasiado tiempo, así que no se han podido usar sus claves y conexiones guardadas.</translation>
    </message>
    <message>
        <source>QGIS's authentication database cannot be read: its file is damaged, or not for this user.</source>
        <translation>No se puede leer la base de datos de autenticación de QGIS: su archivo está dañado o no es para este usuario.</translation>
    </message>
    <message>
        <source>QGIS cannot use its authentication database: two programs set its first master password at the same time, and now it has two.</source>
        <translation>QGIS no puede usar su base de datos de autenticación: dos programas establecieron a la vez la primera contraseña maestra y ahora tiene dos.</translation>
    </message>
    <message>
        <source>QGIS's authentication database could not be written.</source>
        <translation>No se ha podido escribir en la base de datos de autenticación de QGIS.</translation>
    </message>
    <message>
        <source>QGIS's authentication database no longer holds the entry {authcfg}.</source>
        <translation>La base de datos de autenticación de QGIS ya no contiene la configuración {authcfg}.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by {minutes} minutes, so certificates look expired, or not valid yet.</source>
        <translation>El reloj de este equipo tiene un error de {minutes} minutos, por lo que los certificados parecen caducados o aún no válidos.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by {hours} hours, so certificates look expired, or not valid yet.</source>
        <translation>El reloj de este equipo tiene un error de {hours} horas, por lo que los certificados parecen caducados o aún no válidos.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong by {days} days, so certificates look expired, or not valid yet.</source>
        <translation>El reloj de este equipo tiene un error de {days} días, por lo que los certificados parecen caducados o aún no válidos.</translation>
    </message>
    <message>
        <source>QGIS has so many files and connections open that it cannot open more.</source>
        <translation>QGIS tiene tantos archivos y conexiones abiertos que no puede abrir más.</translation>
    </message>
    <message>
        <source>QGIS's settings in {file} cannot be written, so nothing could be kept.</source>
        <translation>No se puede escribir en los ajustes de QGIS en {file}, por lo que no se ha podido guardar nada.</translation>
    </message>
    <message>
        <source>QGIS's master password was not given. It guards the certificate and the keys: without it nothing can be opened or stored.</source>
        <translation>No se ha introducido la contraseña maestra de QGIS. Protege el certificado y las claves: sin ella no se puede abrir ni guardar nada.</translation>
    </message>
    <message>
        <source>The tables of {account} stay closed: QGIS's master password, which opens them, was not given.</source>
        <translation>Las tablas de {account} siguen cerradas: no se ha introducido la contraseña maestra de QGIS, que las abre.</translation>
    </message>
    <message>
        <source>A layer uses the connection {service}, and this computer has no access to that account yet. Connect the account, and the layer opens.</source>
        <translation>Una capa usa la conexión {service} y este equipo aún no tiene acceso a esa cuenta. Conecte la cuenta y la capa se abrirá.</translation>
    </message>
    <message>
        <source>it is neither an address nor a network like 198.51.100.0/24.</source>
        <translation>no es ni una dirección ni una red como 198.51.100.0/24.</translation>
    </message>
    <message>
        <source>a network may hold at most 256 addresses: /24 or longer, /120 for IPv6.</source>
        <translation>una red puede abarcar 256 direcciones como máximo: /24 o más larga, /120 en IPv6.</translation>
    </message>
    <message>
        <source>“every address” is written 0.0.0.0.</source>
        <translation>«todas las direcciones» se escribe 0.0.0.0.</translation>
    </message>
    <message>
        <source>it is a private address, which CARTO never sees.</source>
        <translation>es una dirección privada, que CARTO nunca ve.</translation>
    </message>
    <message>
        <source>it is a link-local address, which never leaves its own network.</source>
        <translation>es una dirección de enlace local, que nunca sale de su propia red.</translation>
    </message>
    <message>
        <source>it is a loopback address, which never leaves its own computer.</source>
        <translation>es una dirección de bucle local, que nunca sale de su propio equipo.</translation>
    </message>
    <message>
        <source>no computer can have such an address.</source>
        <translation>ningún equipo puede tener una dirección así.</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a CARTO account. It looks like alice.carto.com, or maps.example.com/user/alice.</source>
        <translation>«{text}» no es la dirección de una cuenta de CARTO, que es como alice.carto.com o maps.example.com/user/alice.</translation>
    </message>
    <message>
        <source>That is an API key. The account's address is needed here; it looks like alice.carto.com.</source>
        <translation>Eso es una clave de API. Aquí hace falta la dirección de la cuenta, que es como alice.carto.com.</translation>
    </message>
    <message>
        <source>That names a PostgreSQL server, and not a CARTO account. In the panel choose “A PostgreSQL Server Without CARTO” for it, in Processing the algorithm connectserver.</source>
        <translation>Eso designa un servidor PostgreSQL y no una cuenta de CARTO. Elija para ello «Un servidor PostgreSQL sin CARTO» en el panel, o el algoritmo connectserver en Procesos.</translation>
    </message>
    <message>
        <source>“{host}” is a server, and names no account. An account's address looks like {host}/user/alice, or alice.{host}.</source>
        <translation>«{host}» es un servidor y no indica ninguna cuenta. La dirección de una cuenta es como {host}/user/alice o alice.{host}.</translation>
    </message>
    <message>
        <source>“{host}” is a server, and names no account. An account's address looks like {host}/user/alice.</source>
        <translation>«{host}» es un servidor y no indica ninguna cuenta. La dirección de una cuenta es como {host}/user/alice.</translation>
    </message>
    <message>
        <source>“{text}” is not an address of CARTO's cloud, which is called carto.com.</source>
        <translation>«{text}» no es una dirección de la nube de CARTO, que se llama carto.com.</translation>
    </message>
    <message>
        <source>{host} belongs to CARTO's newer platform, which has no direct SQL connections. Accounts that have them look like alice.carto.com.</source>
        <translation>{host} pertenece a la plataforma más reciente de CARTO, que no tiene conexiones SQL directas. Las cuentas que las tienen son como alice.carto.com.</translation>
    </message>
    <message>
        <source>“{text}” cannot be allowed: {reason}</source>
        <translation>No se puede permitir «{text}»: {reason}</translation>
    </message>
    <message>
        <source>The account's master API key is needed for this.</source>
        <translation>Para esto hace falta la clave de API maestra de la cuenta.</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>En esta red no se conoce el nombre {host}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>No se puede acceder a {host}.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off before the answer was complete.</source>
        <translation>La conexión con {host} se cortó antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>The proxy between this computer and {host} refused to pass the request on.</source>
        <translation>El proxy que hay entre este equipo y {host} se negó a transmitir la solicitud.</translation>
    </message>
    <message>
        <source>QGIS's authentication database is locked, and it holds the proxy's password.</source>
        <translation>La base de datos de autenticación de QGIS está bloqueada, y en ella está la contraseña del proxy.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that {host} shows.</source>
        <translation>Este equipo no confía en el certificado que presenta {host}.</translation>
    </message>
    <message>
        <source>A web page answered in place of {host}: the network wants a sign-in, or the address is not a CARTO server.</source>
        <translation>En lugar de {host} ha respondido una página web: la red pide iniciar sesión o la dirección no es la de un servidor de CARTO.</translation>
    </message>
    <message>
        <source>{host} answered in a form that CARTO does not use.</source>
        <translation>{host} ha respondido en un formato que CARTO no usa.</translation>
    </message>
    <message>
        <source>This computer's public address could not be found out.</source>
        <translation>No se ha podido averiguar la dirección pública de este equipo.</translation>
    </message>
    <message>
        <source>CARTO refused: {reason}</source>
        <translation>CARTO lo ha rechazado: {reason}</translation>
    </message>
    <message>
        <source>CARTO does not accept this API key for {account}: it is not a key of that account.</source>
        <translation>CARTO no acepta esta clave de API para {account}: no es una clave de esa cuenta.</translation>
    </message>
    <message>
        <source>This is not the master API key of {account}; only that one may change who gets in.</source>
        <translation>Esta no es la clave de API maestra de {account}; solo esa puede cambiar quién tiene acceso.</translation>
    </message>
    <message>
        <source>The account {account} may not use direct SQL connections.</source>
        <translation>La cuenta {account} no puede usar conexiones SQL directas.</translation>
    </message>
    <message>
        <source>The e-mail address of the account {account} is not confirmed yet. Confirm it with the message that CARTO sent to it.</source>
        <translation>La dirección de correo electrónico de la cuenta {account} aún no está confirmada. Confírmela con el mensaje que CARTO envió a esa dirección.</translation>
    </message>
    <message>
        <source>CARTO does not let this API key do that: {reason}</source>
        <translation>CARTO no permite eso a esta clave de API: {reason}</translation>
    </message>
    <message>
        <source>CARTO refused to make a certificate for {account} and gave no reason. Usually the API key is not the master key.</source>
        <translation>CARTO se ha negado a crear un certificado para {account} y no ha dado ningún motivo. Lo habitual es que la clave de API no sea la clave maestra.</translation>
    </message>
    <message>
        <source>There is no CARTO account at {account}.</source>
        <translation>No hay ninguna cuenta de CARTO en {account}.</translation>
    </message>
    <message>
        <source>CARTO keeps the account {account} closed: it is locked, under maintenance, or not allowed to use CARTO's interface for programs.</source>
        <translation>CARTO mantiene cerrada la cuenta {account}: está bloqueada, en mantenimiento o no puede usar la interfaz de CARTO para programas.</translation>
    </message>
    <message>
        <source>CARTO no longer has what was asked for in the account {account}.</source>
        <translation>CARTO ya no tiene lo que se pidió de la cuenta {account}.</translation>
    </message>
    <message>
        <source>CARTO refused the request: {reason}</source>
        <translation>CARTO ha rechazado la solicitud: {reason}</translation>
    </message>
    <message>
        <source>CARTO makes no more API keys for {account}: its quota is used up.</source>
        <translation>CARTO no crea más claves de API para {account}: se ha agotado su cuota.</translation>
    </message>
    <message>
        <source>CARTO asks for a pause: too many requests came for {account}.</source>
        <translation>CARTO pide una pausa: han llegado demasiadas solicitudes para {account}.</translation>
    </message>
    <message>
        <source>CARTO's server failed ({status}).</source>
        <translation>El servidor de CARTO ha fallado ({status}).</translation>
    </message>
    <message>
        <source>The allow-list of {account} has no entry that reads “{entry}”. It holds: {entries}</source>
        <translation>La lista de direcciones permitidas de {account} no tiene ninguna entrada que diga «{entry}». Contiene: {entries}</translation>
    </message>
    <message>
        <source>{entry} stays on the allow-list until somebody takes it off.</source>
        <translation>{entry} permanece en la lista de direcciones permitidas hasta que alguien quite la entrada.</translation>
    </message>
    <message>
        <source>The API key {name}, which was replaced, stays at CARTO for now: another QGIS that runs on this computer has layers open with it.</source>
        <translation>La clave de API {name}, que fue sustituida, permanece por ahora en CARTO: otro QGIS que se ejecuta en este equipo tiene capas abiertas con ella.</translation>
    </message>
    <message>
        <source>{account} has no certificate called “{name}”. It has: {names}</source>
        <translation>{account} no tiene ningún certificado llamado «{name}». Tiene: {names}</translation>
    </message>
    <message>
        <source>The connection “{connection}” of this computer uses the certificate {name} and would not open any more.</source>
        <translation>La conexión «{connection}» de este equipo usa el certificado {name} y ya no se abriría.</translation>
    </message>
    <message>
        <source>The export in {folder} uses the certificate {name}: the program that it is for could not connect.</source>
        <translation>La exportación de {folder} usa el certificado {name}: el programa al que sirve no podría conectarse.</translation>
    </message>
    <message>
        <source>The certificate {name} is not of this computer: whoever uses it could not connect any more.</source>
        <translation>El certificado {name} no es de este equipo: quien lo use ya no podría conectarse.</translation>
    </message>
    <message>
        <source>The allow-list of {account} keeps being changed by somebody else at this moment.</source>
        <translation>En este momento otra persona está cambiando continuamente la lista de direcciones permitidas de {account}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, so no API key was made.</source>
        <translation>No se puede escribir el archivo {file}, así que no se creó ninguna clave de API.</translation>
    </message>
    <message>
        <source>it is not a certificate that can be read.</source>
        <translation>no es un certificado que se pueda leer.</translation>
    </message>
    <message>
        <source>it is the certificate of a server, and not of an authority.</source>
        <translation>es el certificado de un servidor, no el de una autoridad.</translation>
    </message>
    <message>
        <source>it has expired.</source>
        <translation>ha caducado.</translation>
    </message>
    <message>
        <source>it is not valid yet.</source>
        <translation>aún no es válida.</translation>
    </message>
    <message>
        <source>{name} holds no certificate that can be read.</source>
        <translation>{name} no contiene ningún certificado que se pueda leer.</translation>
    </message>
    <message>
        <source>The path of the certificate leads to no file and no folder.</source>
        <translation>La ruta del certificado no lleva a ningún archivo ni a ninguna carpeta.</translation>
    </message>
    <message>
        <source>That is what a certificate's file holds. Save it in a file, and give the path of that file.</source>
        <translation>Eso es el contenido de un archivo de certificado. Guárdelo en un archivo e indique la ruta de ese archivo.</translation>
    </message>
    <message>
        <source>The private key in {name} cannot be read: it is incomplete, damaged, or in a form of its own.</source>
        <translation>No se puede leer la clave privada de {name}: está incompleta, dañada o tiene un formato propio.</translation>
    </message>
    <message>
        <source>{name} is far too large to be a certificate.</source>
        <translation>{name} es demasiado grande para ser un certificado.</translation>
    </message>
    <message>
        <source>There is no client certificate in {place}.</source>
        <translation>No hay ningún certificado de cliente en {place}.</translation>
    </message>
    <message>
        <source>There is a client certificate in {place}, but not its private key.</source>
        <translation>En {place} hay un certificado de cliente, pero no su clave privada.</translation>
    </message>
    <message>
        <source>The private key of the client certificate in {name} is missing: no file in {place} holds it.</source>
        <translation>Falta la clave privada del certificado de cliente de {name}: ningún archivo de {place} la contiene.</translation>
    </message>
    <message>
        <source>Where the database is stands in the README that CARTO gives, and there is none in {place}.</source>
        <translation>Dónde está la base de datos lo dice el README que da CARTO, y en {place} no hay ninguno.</translation>
    </message>
    <message>
        <source>The private key in {name} is protected by a passphrase.</source>
        <translation>La clave privada de {name} está protegida por una frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key in {name}.</source>
        <translation>La frase de contraseña no abre la clave privada de {name}.</translation>
    </message>
    <message>
        <source>{name} is a PKCS #12 file of a kind that cannot be read: it has no integrity check. Export it again with one, or as PEM.</source>
        <translation>{name} es un archivo PKCS #12 de un tipo que no se puede leer: no tiene comprobación de integridad. Expórtelo de nuevo con ella o como PEM.</translation>
    </message>
    <message>
        <source>The file {file} in {name} belongs to somebody else and must not be read.</source>
        <translation>El archivo {file} de {name} pertenece a otra persona y no se debe leer.</translation>
    </message>
    <message>
        <source>{name} holds several certificates with their private keys: {candidates}.</source>
        <translation>{name} contiene varios certificados con sus claves privadas: {candidates}.</translation>
    </message>
    <message>
        <source>{name} holds no certificate called “{wanted}” with its private key.</source>
        <translation>{name} no contiene ningún certificado llamado «{wanted}» con su clave privada.</translation>
    </message>
    <message>
        <source>The private key in {name} does not belong to the certificate beside it.</source>
        <translation>La clave privada de {name} no corresponde al certificado que la acompaña.</translation>
    </message>
    <message>
        <source>The certificate of {user} expired on {expired}.</source>
        <translation>El certificado de {user} caducó el {expired}.</translation>
    </message>
    <message>
        <source>The certificate of {user} is valid only from {starts} on: is this computer's clock right?</source>
        <translation>El certificado de {user} solo es válido a partir del {starts}: ¿va bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>This certificate was made for {found}, not for {user}.</source>
        <translation>Este certificado se creó para {found}, no para {user}.</translation>
    </message>
    <message>
        <source>The stored certificate was made for {found}, not for {user}.</source>
        <translation>El certificado guardado se creó para {found}, no para {user}.</translation>
    </message>
    <message>
        <source>The certificate {name} was revoked: CARTO no longer lists it.</source>
        <translation>El certificado {name} fue revocado: CARTO ya no lo incluye en su lista.</translation>
    </message>
    <message>
        <source>The private key in {name} is of a kind ({algorithm}) that PostgreSQL's library cannot use here: it has to be RSA, EC or Ed25519.</source>
        <translation>La clave privada de {name} es de un tipo ({algorithm}) que la biblioteca de PostgreSQL no puede usar aquí: tiene que ser RSA, EC o Ed25519.</translation>
    </message>
    <message>
        <source>The server's certificate authority ({name}) cannot be used: {reason}</source>
        <translation>No se puede usar la autoridad de certificación del servidor ({name}): {reason}</translation>
    </message>
    <message>
        <source>The server's name can stay unchecked (verify-ca) only where the server has an authority of its own, and its certificate is not among the files.</source>
        <translation>El nombre del servidor solo puede quedar sin comprobar (verify-ca) si el servidor tiene una autoridad propia, y el certificado de esta no está entre los archivos.</translation>
    </message>
    <message>
        <source>“{host}” is neither the name of a server nor its address.</source>
        <translation>«{host}» no es ni el nombre de un servidor ni su dirección.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as the name of a database or of a user: it is empty, too long, or holds signs that PostgreSQL's library cannot read.</source>
        <translation>«{name}» no puede usarse como nombre de una base de datos o de un usuario: está vacío, es demasiado largo o contiene signos que la biblioteca de PostgreSQL no puede leer.</translation>
    </message>
    <message>
        <source>The file leads to the server {host}, but the database of {account} is one of CARTO's own servers: the file is forged, or made for another account.</source>
        <translation>El archivo lleva al servidor {host}, pero la base de datos de {account} es uno de los servidores propios de CARTO: el archivo está falsificado o se creó para otra cuenta.</translation>
    </message>
    <message>
        <source>The file leads to the server {host}, port {port}. The fingerprint of the authority that vouches for it is {fingerprint}.</source>
        <translation>El archivo lleva al servidor {host}, puerto {port}. La huella digital de la autoridad que responde por él es {fingerprint}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written, so no certificate was made.</source>
        <translation>No se puede escribir el archivo {file}, así que no se emitió ningún certificado.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Se ha producido un error inesperado.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was changed.</source>
        <translation>Detenido, como pidió. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>QGIS's Python lacks {packages}, which CARTO Direct SQL needs.</source>
        <translation>Al Python de QGIS le falta algo que CARTO Direct SQL necesita: {packages}.</translation>
    </message>
    <message>
        <source>Install python3-{packages} with your system's package manager, then restart QGIS.</source>
        <translation>Instale python3-{packages} con el gestor de paquetes de su sistema y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Type “python -m pip install {packages}” in the OSGeo4W Shell, then restart QGIS.</source>
        <translation>Escriba «python -m pip install {packages}» en el OSGeo4W Shell y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Type “pip3 install {packages}” in a terminal, in the bin folder of QGIS.app, then restart QGIS.</source>
        <translation>Escriba «pip3 install {packages}» en un terminal, en la carpeta bin de QGIS.app, y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Nothing that was exported from this profile of QGIS is in {folder}.</source>
        <translation>En {folder} no hay nada que se haya exportado desde este perfil de QGIS.</translation>
    </message>
    <message>
        <source>The folder {folder} does not hold the files of this export any more.</source>
        <translation>La carpeta {folder} ya no contiene los archivos de esta exportación.</translation>
    </message>
    <message>
        <source>There is no export called “{target}”.</source>
        <translation>No hay ninguna exportación llamada «{target}».</translation>
    </message>
    <message>
        <source>“{connection}” cannot be exported: that takes a client certificate, and a server whose name is checked.</source>
        <translation>«{connection}» no se puede exportar: para ello hacen falta un certificado de cliente y un servidor cuyo nombre se compruebe.</translation>
    </message>
    <message>
        <source>{program} cannot use the connection's private key, which is of the kind {algorithm}. Ask the server's administrator for a certificate with a key of one of these kinds: {kinds}.</source>
        <translation>{program} no puede usar la clave privada de la conexión, que es del tipo {algorithm}. Pida al administrador del servidor un certificado con una clave de uno de estos tipos: {kinds}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds files of others. Choose an empty folder, or one that does not exist yet.</source>
        <translation>La carpeta {folder} contiene archivos ajenos. Elija una carpeta vacía o una que aún no exista.</translation>
    </message>
    <message>
        <source>The folder {folder} holds another export. Choose an empty folder, or remove that export first.</source>
        <translation>La carpeta {folder} contiene otra exportación. Elija una carpeta vacía o quite antes esa exportación.</translation>
    </message>
    <message>
        <source>That is a master API key, and not a folder.</source>
        <translation>Eso es una clave de API maestra y no una carpeta.</translation>
    </message>
    <message>
        <source>The configuration of other programs cannot name the folder {folder}. Choose a shorter, simpler name.</source>
        <translation>La carpeta {folder} no se puede indicar en la configuración de otros programas. Elija un nombre más corto y sencillo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written, so nothing was exported.</source>
        <translation>No se puede escribir en la carpeta {folder}, por lo que no se ha exportado nada.</translation>
    </message>
    <message>
        <source>The drive of the folder {folder} lets every user of this computer read what is on it, as most USB sticks do, so nothing was exported. Choose a folder on a disk of this computer.</source>
        <translation>La unidad de la carpeta {folder} deja que todos los usuarios de este equipo lean lo que contiene, como la mayoría de las memorias USB, así que no se exportó nada. Elija una carpeta de un disco de este equipo.</translation>
    </message>
    <message>
        <source>Files of the export are still in {folder}, perhaps with its private key: they could not be removed.</source>
        <translation>En {folder} siguen archivos de la exportación, quizá con su clave privada: no se pudieron quitar.</translation>
    </message>
    <message>
        <source>An API key that is made for an export has to be written into it: nobody else gets to know it.</source>
        <translation>Una clave de API que se crea para una exportación tiene que escribirse en ella: nadie más llega a conocerla.</translation>
    </message>
    <message>
        <source>Tables can be chosen only for an API key that is made for this export: the connection's own key reads what it reads. Have a key made for it, or name no tables.</source>
        <translation>Solo se pueden elegir tablas para una clave de API que se cree para esta exportación: la clave de la conexión lee lo que lee. Haga que se cree una clave para ella o no nombre ninguna tabla.</translation>
    </message>
    <message>
        <source>The account has no table “{table}” that an API key could be allowed to read.</source>
        <translation>La cuenta no tiene ninguna tabla «{table}» que se pueda permitir leer a una clave de API.</translation>
    </message>
    <message>
        <source>The export “{target}” has nothing that could be added to your own configuration of PostgreSQL.</source>
        <translation>La exportación «{target}» no tiene nada que se pueda añadir a su propia configuración de PostgreSQL.</translation>
    </message>
    <message>
        <source>{file} already has a service called “{service}” that CARTO Direct SQL did not write.</source>
        <translation>{file} ya tiene un servicio llamado «{service}» que no escribió CARTO Direct SQL.</translation>
    </message>
    <message>
        <source>Your own file {file} cannot be read or written.</source>
        <translation>No se puede leer o escribir su propio archivo {file}.</translation>
    </message>
    <message>
        <source>The list of unfinished work in {folder} cannot be written.</source>
        <translation>No se puede escribir la lista de tareas sin terminar en {folder}.</translation>
    </message>
    <message>
        <source>The database at {host} could not be opened.</source>
        <translation>No se ha podido abrir la base de datos de {host}.</translation>
    </message>
    <message>
        <source>The connection's service “{service}” is not open in this session of QGIS.</source>
        <translation>El servicio «{service}» de la conexión no está abierto en esta sesión de QGIS.</translation>
    </message>
    <message>
        <source>The environment variable PGSERVICEFILE names the file {file}, which is not there, and so PostgreSQL's library opens no service. Correct or remove the variable, and start QGIS again.</source>
        <translation>La variable de entorno PGSERVICEFILE indica el archivo {file}, que no existe, y por eso la biblioteca de PostgreSQL no abre ningún servicio. Corrija o quite la variable y reinicie QGIS.</translation>
    </message>
    <message>
        <source>The database's name {host} is not known on this network.</source>
        <translation>En esta red no se conoce el servidor de la base de datos, {host}.</translation>
    </message>
    <message>
        <source>The database at {host} cannot be reached.</source>
        <translation>No se puede acceder a la base de datos de {host}.</translation>
    </message>
    <message>
        <source>At {host}, port {port}, no connection is taken: the database is not running there, or a firewall turns this computer away.</source>
        <translation>En {host}, puerto {port}, no se acepta ninguna conexión: la base de datos no está en marcha, o un cortafuegos rechaza este equipo.</translation>
    </message>
    <message>
        <source>The database at {host} began to answer, and then went silent.</source>
        <translation>La base de datos de {host} empezó a responder y después dejó de hacerlo.</translation>
    </message>
    <message>
        <source>The address {address} is allowed, and yet the database at {host}, port {port}, does not answer: a firewall of this network seems to hold the connection back.</source>
        <translation>La dirección {address} está permitida y, sin embargo, la base de datos de {host}, puerto {port}, no responde: un cortafuegos de esta red parece retener la conexión.</translation>
    </message>
    <message>
        <source>The database at {host}, port {port}, cannot be reached directly, and the proxy {proxy} that QGIS uses carries web pages only, no connections to PostgreSQL.</source>
        <translation>La base de datos de {host}, puerto {port}, no es accesible directamente, y el proxy {proxy} que usa QGIS solo transporta páginas web, no conexiones a PostgreSQL.</translation>
    </message>
    <message>
        <source>The server at {host}, port {port}, offers no encryption (TLS), so nothing was sent to it.</source>
        <translation>El servidor de {host}, puerto {port}, no ofrece cifrado (TLS), por lo que no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no PostgreSQL server with encryption (TLS).</source>
        <translation>Lo que responde en {host}, puerto {port}, no es un servidor PostgreSQL con cifrado (TLS).</translation>
    </message>
    <message>
        <source>The server at {host}, port {port}, speaks no version of encryption (TLS) that this computer accepts, or the other way round.</source>
        <translation>El servidor de {host}, puerto {port}, no habla ninguna versión de cifrado (TLS) que este equipo acepte, o al revés.</translation>
    </message>
    <message>
        <source>The database at {host} lets nobody in this way. It says: {reason}</source>
        <translation>La base de datos de {host} no deja entrar a nadie así. Dice: {reason}</translation>
    </message>
    <message>
        <source>The database at {host} does not answer this computer: its address is probably not on the account's allow-list.</source>
        <translation>La base de datos de {host} no responde a este equipo: es probable que su dirección no esté en la lista de direcciones permitidas de la cuenta.</translation>
    </message>
    <message>
        <source>The database at {host} needed too long for this, and it was stopped.</source>
        <translation>La base de datos de {host} necesitaba demasiado tiempo para esto y se detuvo.</translation>
    </message>
    <message>
        <source>The database at {host} could not do what was asked of it. It says: {reason}</source>
        <translation>La base de datos de {host} no ha podido hacer lo que se le pedía. Dice: {reason}</translation>
    </message>
    <message>
        <source>The database at {host} broke off the connection without a word: this computer's address is probably not on the account's allow-list.</source>
        <translation>La base de datos de {host} ha cortado la conexión sin dar explicaciones: es probable que la dirección de este equipo no esté en la lista de direcciones permitidas de la cuenta.</translation>
    </message>
    <message>
        <source>The database at {host} does not answer this computer: its address {address} is not on the account's allow-list.</source>
        <translation>La base de datos de {host} no responde a este equipo: su dirección {address} no está en la lista de direcciones permitidas de la cuenta.</translation>
    </message>
    <message>
        <source>The database at {host} says that it lets nobody in from this address.</source>
        <translation>La base de datos de {host} indica que no deja entrar a nadie desde esta dirección.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the database at {host}: it has expired, or this computer's clock is wrong, or it comes from an authority that is not known for this database.</source>
        <translation>Este equipo no confía en el certificado de la base de datos de {host}: ha caducado, o el reloj de este equipo no va bien, o procede de una autoridad que no se conoce para esta base de datos.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} comes from an authority that is not known for it: it has a new one, or a device on the way, such as a company's firewall, opens what is encrypted.</source>
        <translation>El certificado de la base de datos de {host} procede de una autoridad que no se conoce para ella: tiene uno nuevo, o un dispositivo intermedio, como el cortafuegos de una empresa, abre lo que está cifrado.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} has expired, or this computer's clock is fast.</source>
        <translation>El certificado de la base de datos de {host} ha caducado o el reloj de este equipo va adelantado.</translation>
    </message>
    <message>
        <source>The certificate of the database at {host} is not valid yet, or this computer's clock is slow.</source>
        <translation>El certificado de la base de datos de {host} aún no es válido o el reloj de este equipo va atrasado.</translation>
    </message>
    <message>
        <source>The server that answered at {host} shows a certificate made for another name.</source>
        <translation>El servidor que ha respondido en {host} presenta un certificado creado para otro nombre.</translation>
    </message>
    <message>
        <source>The database at {host} does not accept this computer's certificate: it was revoked, is out of date by the server's clock, or was made by another authority.</source>
        <translation>La base de datos de {host} no acepta el certificado de este equipo: fue revocado, no es válido según el reloj del servidor o lo emitió otra autoridad.</translation>
    </message>
    <message>
        <source>The database at {host} wants a client certificate that it accepts.</source>
        <translation>La base de datos de {host} pide un certificado de cliente que ella acepte.</translation>
    </message>
    <message>
        <source>The database at {host} does not let {user} in with this computer's certificate.</source>
        <translation>La base de datos de {host} no deja entrar al usuario {user} con el certificado de este equipo.</translation>
    </message>
    <message>
        <source>This computer's certificate for the database at {host} cannot be used: its key is too short by today's rules, or its files are damaged.</source>
        <translation>No se puede usar el certificado de este equipo para la base de datos de {host}: su clave es demasiado corta según las normas actuales o sus archivos están dañados.</translation>
    </message>
    <message>
        <source>The database at {host} does not accept the API key of {user}.</source>
        <translation>La base de datos de {host} no acepta la clave de API de {user}.</translation>
    </message>
    <message>
        <source>The API key of {user} has expired for the database at {host}.</source>
        <translation>La clave de API de {user} ha caducado para la base de datos de {host}.</translation>
    </message>
    <message>
        <source>The database at {host} knows no user {user}, or does not let that user in.</source>
        <translation>La base de datos de {host} no conoce a ningún usuario {user} o no lo deja entrar.</translation>
    </message>
    <message>
        <source>There is no database called {database} at {host}.</source>
        <translation>En {host} no hay ninguna base de datos llamada {database}.</translation>
    </message>
    <message>
        <source>The database {database} at {host} opens, but has no PostGIS, without which it shows no maps.</source>
        <translation>La base de datos {database} en {host} se abre, pero no tiene PostGIS, sin el cual no muestra mapas.</translation>
    </message>
    <message>
        <source>The database at {host} opens, but the API key may read nothing in it.</source>
        <translation>La base de datos de {host} se abre, pero la clave de API no puede leer nada en ella.</translation>
    </message>
    <message>
        <source>The database at {host} has no connection left: too many are open.</source>
        <translation>A la base de datos de {host} no le queda ninguna conexión libre: hay demasiadas abiertas.</translation>
    </message>
    <message>
        <source>The database at {host} is just starting or stopping.</source>
        <translation>La base de datos de {host} se está iniciando o deteniendo en este momento.</translation>
    </message>
    <message>
        <source>The API key may not do that in the database at {host}.</source>
        <translation>La clave de API no tiene permiso para hacer eso en la base de datos de {host}.</translation>
    </message>
    <message>
        <source>The database opens, but QGIS cannot open the dataset “{name}” in it.</source>
        <translation>La base de datos se abre, pero QGIS no puede abrir en ella el conjunto de datos «{name}».</translation>
    </message>
    <message>
        <source>The dataset “{name}” is not there any more: it was deleted or renamed. Refresh the list.</source>
        <translation>El conjunto de datos «{name}» ya no existe: se ha eliminado o ha cambiado de nombre. Actualice la lista.</translation>
    </message>
    <message>
        <source>“{name}” was not added: {reason}</source>
        <translation>No se ha añadido «{name}»: {reason}</translation>
    </message>
    <message>
        <source>These datasets were not added:
{reasons}</source>
        <translation>No se han añadido estos conjuntos de datos:
{reasons}</translation>
    </message>
    <message>
        <source>The API key may read only some columns of “{name}”, and QGIS opens a dataset only as a whole.</source>
        <translation>La clave de API solo puede leer algunas columnas de «{name}» y QGIS solo abre un conjunto de datos completo.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer this computer: it is not running, or a firewall keeps this computer out.</source>
        <translation>El servidor de {host} no responde a este equipo: no está en marcha o un cortafuegos no deja pasar a este equipo.</translation>
    </message>
    <message>
        <source>The server at {host} broke off the connection without a word: a firewall may keep this computer out.</source>
        <translation>El servidor de {host} ha cortado la conexión sin dar explicaciones: puede que un cortafuegos no deje pasar a este equipo.</translation>
    </message>
    <message>
        <source>The server at {host} has no entry in its pg_hba.conf that lets this user into this database from this computer.</source>
        <translation>El servidor de {host} no tiene en su pg_hba.conf ninguna entrada que deje entrar a este usuario en esta base de datos desde este equipo.</translation>
    </message>
    <message>
        <source>The server at {host} does not accept the password of {user}, or wants one and was given none.</source>
        <translation>El servidor de {host} no acepta la contraseña de {user}, o pide una y no la ha recibido.</translation>
    </message>
    <message>
        <source>The password of {user} has expired for the server at {host}.</source>
        <translation>La contraseña de {user} ha caducado en el servidor de {host}.</translation>
    </message>
    <message>
        <source>PostgreSQL's library cannot be given this password: it ends in a blank, holds a line break, or is too long.</source>
        <translation>Esta contraseña no se puede dar a la biblioteca de PostgreSQL: termina en un espacio, contiene un salto de línea o es demasiado larga.</translation>
    </message>
    <message>
        <source>This user may not do that in the database at {host}.</source>
        <translation>Este usuario no puede hacer eso en la base de datos de {host}.</translation>
    </message>
    <message>
        <source>This user may read only some columns of “{name}”, and QGIS opens a dataset only as a whole.</source>
        <translation>Este usuario solo puede leer algunas columnas de «{name}» y QGIS solo abre un conjunto de datos completo.</translation>
    </message>
    <message>
        <source>The database at {host} opens, but this user may read nothing in it.</source>
        <translation>La base de datos de {host} se abre, pero este usuario no puede leer nada en ella.</translation>
    </message>
    <message>
        <source>A password is needed to open the database of {account}.</source>
        <translation>Para abrir la base de datos de {account} se necesita una contraseña.</translation>
    </message>
    <message>
        <source>The server that answered at {host} shows a certificate that is not made for this name.</source>
        <translation>El servidor que ha respondido en {host} presenta un certificado que no se creó para este nombre.</translation>
    </message>
    <message>
        <source>That names no PostgreSQL server in a form that is understood: it has to be an address such as postgresql://alice@db.example.com/gis, a psql command, pairs such as host=db.example.com dbname=gis, or an address for JDBC.</source>
        <translation>Eso no indica ningún servidor PostgreSQL en una forma que se entienda: tiene que ser una dirección como postgresql://alice@db.example.com/gis, un comando psql, pares como host=db.example.com dbname=gis o una dirección para JDBC.</translation>
    </message>
    <message>
        <source>The password in that address holds a character that has a meaning there, such as /, ?, % or a blank, so it cannot be told where the password ends. Take the password out of the address, and enter it in its own field.</source>
        <translation>La contraseña de esa dirección contiene un carácter que allí tiene un significado, como /, ?, % o un espacio, así que no se sabe dónde termina. Quite la contraseña de la dirección e introdúzcala en su propio campo.</translation>
    </message>
    <message>
        <source>That names several servers. Name one of them.</source>
        <translation>Eso indica varios servidores. Indique uno de ellos.</translation>
    </message>
    <message>
        <source>That names a folder of this computer in place of a server. Such a connection needs no certificate, and QGIS makes it by itself.</source>
        <translation>Eso indica una carpeta de este equipo en lugar de un servidor. Una conexión así no necesita certificado, y QGIS la crea por sí mismo.</translation>
    </message>
    <message>
        <source>That names the service “{service}” in place of a server. QGIS opens services by itself; to add the server here, name its host, port, database and user.</source>
        <translation>Eso indica el servicio «{service}» en lugar de un servidor. QGIS abre los servicios por sí mismo; para añadir aquí el servidor, indique servidor, puerto, base de datos y usuario.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>El puerto no es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The server's host is missing.</source>
        <translation>Falta el nombre o la dirección del servidor.</translation>
    </message>
    <message>
        <source>The user who signs in to the database is missing.</source>
        <translation>Falta el usuario que inicia sesión en la base de datos.</translation>
    </message>
    <message>
        <source>The folder in which this session keeps its access cannot be used: {folder}</source>
        <translation>No se puede usar la carpeta en la que esta sesión guarda su acceso: {folder}</translation>
    </message>
    <message>
        <source>it would open the account to every computer in the world.</source>
        <translation>abriría la cuenta a todos los equipos del mundo.</translation>
    </message>
    <message>
        <source>{parameter} holds a password, and QGIS prints parameters and keeps them in logs, histories and models. Take it out, change it at the server, and give the new one by {secret}.</source>
        <translation>{parameter} contiene una contraseña, y QGIS muestra los parámetros y los guarda en registros, historiales y modelos. Quítela, cámbiela en el servidor e indique la nueva mediante {secret}.</translation>
    </message>
    <message>
        <source>{parameter} takes the path of a file that holds the secret, or the id of an authentication entry that holds it as its password. What was given is neither. A secret itself is refused, for QGIS prints parameters, and keeps them in logs, histories and models.</source>
        <translation>{parameter} admite la ruta de un archivo que contenga el secreto o el identificador de una configuración de autenticación que lo contenga como contraseña. Lo que se ha indicado no es ninguna de las dos cosas. El propio secreto se rechaza, porque QGIS muestra los parámetros y los guarda en registros, historiales y modelos.</translation>
    </message>
    <message>
        <source>{file} holds no secret that can be read: it has to be a text of one line.</source>
        <translation>{file} no contiene ningún secreto que se pueda leer: tiene que ser un texto de una sola línea.</translation>
    </message>
    <message>
        <source>{name} holds several certificates with their private keys: {candidates}. Name the one that you want to use in {parameter}: {paths}.</source>
        <translation>{name} contiene varios certificados con sus claves privadas: {candidates}. Indique el que quiere usar en {parameter}: {paths}.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Up to date</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>The connection has a new certificate: export again</source>
        <translation>La conexión tiene un certificado nuevo: vuelva a exportar</translation>
    </message>
    <message>
        <source>The connection has a new API key: export again</source>
        <translation>La conexión tiene una clave de API nueva: vuelva a exportar</translation>
    </message>
    <message>
        <source>The database has moved: export again</source>
        <translation>La base de datos se ha trasladado: vuelva a exportar</translation>
    </message>
    <message>
        <source>Its certificate expires soon: export again</source>
        <translation>Su certificado caduca pronto: vuelva a exportar</translation>
    </message>
    <message>
        <source>Its certificate has expired: export again</source>
        <translation>Su certificado ha caducado: vuelva a exportar</translation>
    </message>
    <message>
        <source>Its files are not all in the folder: export again</source>
        <translation>No todos sus archivos están en la carpeta: vuelva a exportar</translation>
    </message>
    <message>
        <source>The connection it was made from is not in QGIS any more</source>
        <translation>La conexión a partir de la que se creó ya no está en QGIS</translation>
    </message>
    <message>
        <source>The connection has a new password: export again</source>
        <translation>La conexión tiene una contraseña nueva: vuelva a exportar</translation>
    </message>
    <message>
        <source>The files in this folder open the database {database} at {host}, port {port}, as the user {user}. They were made from the QGIS connection “{connection}” by the plugin CARTO Direct SQL.</source>
        <translation>Los archivos de esta carpeta abren la base de datos {database} en {host}, puerto {port}, como el usuario {user}. Los creó el complemento CARTO Direct SQL a partir de la conexión de QGIS «{connection}».</translation>
    </message>
    <message>
        <source>Whoever has these files can use the certificate in them. Keep the folder where only you can read it, and send none of the files to anybody.</source>
        <translation>Quien tenga estos archivos puede usar el certificado que contienen. Guarde la carpeta donde solo usted pueda leerla y no envíe ninguno de los archivos a nadie.</translation>
    </message>
    <message>
        <source>The files name each other by the folder in which they are, {folder}: export again to have another one.</source>
        <translation>Los archivos se citan unos a otros mediante la carpeta en la que están, {folder}: vuelva a exportar para usar otra.</translation>
    </message>
    <message>
        <source>The certificate is accepted until {expires}. When it was renewed or revoked, export again in QGIS: the files are replaced in this folder, with all changes that you made in them.</source>
        <translation>El certificado se acepta hasta {expires}. Cuando se haya renovado o revocado, vuelva a exportar en QGIS: se reemplazan los archivos de esta carpeta, con todos los cambios que haya hecho en ellos.</translation>
    </message>
    <message>
        <source>CARTO lets in allowed addresses only: the program has to run on a computer whose public address is on the account's allow-list.</source>
        <translation>CARTO solo deja entrar a las direcciones permitidas: el programa tiene que ejecutarse en un equipo cuya dirección pública esté en la lista de direcciones permitidas de la cuenta.</translation>
    </message>
    <message>
        <source>This server knows no API keys: wherever one is named here, the user's password is meant.</source>
        <translation>Este servidor no conoce claves de API: donde aquí se nombra una, se entiende la contraseña del usuario.</translation>
    </message>
    <message>
        <source>The API key is in this folder, so the program asks for no password.</source>
        <translation>La clave de API está en esta carpeta, así que el programa no pide ninguna contraseña.</translation>
    </message>
    <message>
        <source>The program takes its password from no file: when it asks for one, enter the API key that is in api_key.txt.</source>
        <translation>El programa no toma su contraseña de ningún archivo: cuando la pida, introduzca la clave de API que está en api_key.txt.</translation>
    </message>
    <message>
        <source>What has to be installed:</source>
        <translation>Qué debe estar instalado:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hay que hacer:</translation>
    </message>
    <message>
        <source>The files:</source>
        <translation>Los archivos:</translation>
    </message>
    <message>
        <source>The API key is not in this folder. The program asks for a password: enter an API key of your account.</source>
        <translation>La clave de API no está en esta carpeta. El programa pide una contraseña: introduzca una clave de API de su cuenta.</translation>
    </message>
    <message>
        <source>The API key is not in this folder, and the program does not ask for it: set the environment variable PGPASSWORD to an API key of your account before you start the program.</source>
        <translation>La clave de API no está en esta carpeta y el programa no la pide: asigne a la variable de entorno PGPASSWORD una clave de API de su cuenta antes de iniciar el programa.</translation>
    </message>
    <message>
        <source>Tested on Linux with {tested_with}.</source>
        <translation>Probado en Linux con {tested_with}.</translation>
    </message>
    <message>
        <source>{program} itself was not tested. A driver of the kind that it uses was, on Linux, with these files: {tested_with}.</source>
        <translation>{program} en sí no se ha probado. Sí se ha probado en Linux, con estos archivos, un controlador como el que usa: {tested_with}.</translation>
    </message>
    <message>
        <source>{program} was not tested. The files have the form that its documentation asks for.</source>
        <translation>{program} no se ha probado. Los archivos tienen la forma que pide su documentación.</translation>
    </message>
    <message>
        <source>Databricks</source>
        <translation>Databricks</translation>
    </message>
    <message>
        <source>A cell for a notebook that reads a table into a data frame.</source>
        <translation>Una celda para un cuaderno que lee una tabla en un data frame.</translation>
    </message>
    <message>
        <source>A Databricks workspace with Unity Catalog, and its command line.</source>
        <translation>Un espacio de trabajo de Databricks con Unity Catalog y su línea de comandos.</translation>
    </message>
    <message>
        <source>Lakehouse Federation cannot show a client certificate, which this database demands. A notebook's JDBC can, so use that.</source>
        <translation>Lakehouse Federation no puede presentar un certificado de cliente, que esta base de datos exige. El JDBC de un cuaderno sí puede, así que use ese.</translation>
    </message>
    <message>
        <source>The API key is not in this folder: enter one when the command line asks for the secret.</source>
        <translation>La clave de API no está en esta carpeta: introduzca una cuando la línea de comandos pida el secreto.</translation>
    </message>
    <message>
        <source>Make a volume that only those may read who shall have this access, and copy the files there:
    databricks fs cp client.crt dbfs:/Volumes/main/default/carto/
    databricks fs cp client.pk8 dbfs:/Volumes/main/default/carto/
    databricks fs cp authorities.pem dbfs:/Volumes/main/default/carto/</source>
        <translation>Cree un volumen que solo puedan leer quienes deban tener este acceso y copie en él los archivos:
    databricks fs cp client.crt dbfs:/Volumes/main/default/carto/
    databricks fs cp client.pk8 dbfs:/Volumes/main/default/carto/
    databricks fs cp authorities.pem dbfs:/Volumes/main/default/carto/</translation>
    </message>
    <message>
        <source>Put the API key into a secret scope; the command asks for it:
    databricks secrets create-scope carto
    databricks secrets put-secret carto {service}</source>
        <translation>Guarde la clave de API en un ámbito de secretos; el comando la pide:
    databricks secrets create-scope carto
    databricks secrets put-secret carto {service}</translation>
    </message>
    <message>
        <source>Copy notebook_cell.py into a cell of a notebook, and name your volume and your table in its first lines.</source>
        <translation>Copie notebook_cell.py en una celda de un cuaderno e indique su volumen y su tabla en las primeras líneas.</translation>
    </message>
    <message>
        <source>The cluster opens the database, so the public address from which it reaches the internet has to be on the account's allow-list.</source>
        <translation>El clúster conecta con la base de datos, así que la dirección pública desde la que sale a Internet tiene que estar en la lista de direcciones permitidas de la cuenta.</translation>
    </message>
    <message>
        <source>DBeaver</source>
        <translation>DBeaver</translation>
    </message>
    <message>
        <source>The settings of a connection in DBeaver.</source>
        <translation>Los ajustes de una conexión en DBeaver.</translation>
    </message>
    <message>
        <source>DBeaver with its PostgreSQL driver.</source>
        <translation>DBeaver con su controlador de PostgreSQL.</translation>
    </message>
    <message>
        <source>In DBeaver make a new connection to PostgreSQL: as the host {host}, as the port {port}, as the database {database}, as the user {user}, and as the password an API key.</source>
        <translation>Cree en DBeaver una conexión nueva a PostgreSQL: como servidor {host}, como puerto {port}, como base de datos {database}, como usuario {user} y como contraseña una clave de API.</translation>
    </message>
    <message>
        <source>On the tab “SSL” tick “Use SSL”, and choose authorities.pem as the CA certificate, client.crt as the client certificate, client.pk8 as its private key, and “verify-full” as the mode.</source>
        <translation>En la pestaña «SSL» marque «Use SSL» y elija authorities.pem como certificado de CA, client.crt como certificado de cliente, client.pk8 como su clave privada y «verify-full» como modo.</translation>
    </message>
    <message>
        <source>In a new project of DBeaver you may instead put data-sources.json into the project's folder “.dbeaver”, before you open it; never in place of a file that is there.</source>
        <translation>En un proyecto nuevo de DBeaver puede, en su lugar, poner data-sources.json en la carpeta «.dbeaver» del proyecto antes de abrirlo; nunca en sustitución de un archivo que ya esté allí.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>An ODBC data source for Excel.</source>
        <translation>Un origen de datos ODBC para Excel.</translation>
    </message>
    <message>
        <source>Excel's own PostgreSQL connector cannot show a client certificate, which this database demands. Its ODBC connector can, so use that one.</source>
        <translation>El conector de PostgreSQL propio de Excel no puede presentar un certificado de cliente, que esta base de datos exige. Su conector ODBC sí puede, así que use ese.</translation>
    </message>
    <message>
        <source>In Excel choose “Data”, “Get Data”, “From Other Sources”, “From ODBC”, and then “{service}”.</source>
        <translation>En Excel elija «Datos», «Obtener datos», «De otras fuentes», «De ODBC» y después «{service}».</translation>
    </message>
    <message>
        <source>When Excel asks how to sign in, choose “Default or Custom” and leave it empty if the API key is in this folder, else “Database” with the user {user} and an API key as the password.</source>
        <translation>Cuando Excel pregunte cómo iniciar sesión, elija «Predeterminado o personalizado» y déjelo vacío si la clave de API está en esta carpeta; si no, «Base de datos» con el usuario {user} y una clave de API como contraseña.</translation>
    </message>
    <message>
        <source>GDAL (ogr2ogr, ogrinfo)</source>
        <translation>GDAL (ogr2ogr, ogrinfo)</translation>
    </message>
    <message>
        <source>A connection string for the PostgreSQL driver of GDAL.</source>
        <translation>Una cadena de conexión para el controlador de PostgreSQL de GDAL.</translation>
    </message>
    <message>
        <source>GDAL with its PostgreSQL driver.</source>
        <translation>GDAL con su controlador de PostgreSQL.</translation>
    </message>
    <message>
        <source>Use the line in gdal.txt, in double quotes, wherever GDAL takes the name of a data source, such as
    ogr2ogr result.gpkg "PG:..." countries</source>
        <translation>Use la línea de gdal.txt, entre comillas dobles, dondequiera que GDAL admita el nombre de un origen de datos, por ejemplo
    ogr2ogr result.gpkg "PG:..." countries</translation>
    </message>
    <message>
        <source>GeoServer</source>
        <translation>GeoServer</translation>
    </message>
    <message>
        <source>A PostGIS store, and the files where GeoServer's driver looks for them.</source>
        <translation>Un almacén PostGIS y los archivos allí donde los busca el controlador de GeoServer.</translation>
    </message>
    <message>
        <source>GeoServer 2.20 or later.</source>
        <translation>GeoServer 2.20 o posterior.</translation>
    </message>
    <message>
        <source>Copy postgresql.crt, postgresql.pk8 and root.crt into the folder %APPDATA%\postgresql of the user as whom GeoServer runs. They count for all its PostgreSQL stores that use SSL.</source>
        <translation>Copie postgresql.crt, postgresql.pk8 y root.crt en la carpeta %APPDATA%\postgresql del usuario con el que se ejecuta GeoServer. Valen para todos sus almacenes de PostgreSQL que usan SSL.</translation>
    </message>
    <message>
        <source>Copy postgresql.crt, postgresql.pk8 and root.crt into the folder .postgresql in the home of the user as whom GeoServer runs. They count for all its PostgreSQL stores that use SSL.</source>
        <translation>Copie postgresql.crt, postgresql.pk8 y root.crt en la carpeta .postgresql del directorio personal del usuario con el que se ejecuta GeoServer. Valen para todos sus almacenes de PostgreSQL que usan SSL.</translation>
    </message>
    <message>
        <source>In GeoServer add a store of the kind PostGIS: as the host {host}, as the port {port}, as the database {database}, as the user {user}, as the password an API key, and as the SSL mode VERIFY_FULL.</source>
        <translation>En GeoServer añada un almacén de tipo PostGIS: como servidor {host}, como puerto {port}, como base de datos {database}, como usuario {user}, como contraseña una clave de API y como modo SSL VERIFY_FULL.</translation>
    </message>
    <message>
        <source>Or have GeoServer's REST interface read the store from datastore.xml, into your workspace:
    curl -u admin -H "Content-type: text/xml" -d @datastore.xml https://geoserver.example.com/geoserver/rest/workspaces/carto/datastores</source>
        <translation>O haga que la interfaz REST de GeoServer lea el almacén de datastore.xml en su espacio de trabajo:
    curl -u admin -H "Content-type: text/xml" -d @datastore.xml https://geoserver.example.com/geoserver/rest/workspaces/carto/datastores</translation>
    </message>
    <message>
        <source>PostgreSQL's JDBC driver, version 42.2.9 or later; for an Ed25519 key also Java 15 or later.</source>
        <translation>El controlador JDBC de PostgreSQL, versión 42.2.9 o posterior; para una clave Ed25519, además Java 15 o posterior.</translation>
    </message>
    <message>
        <source>Java: JDBC (pgjdbc)</source>
        <translation>Java: JDBC (pgjdbc)</translation>
    </message>
    <message>
        <source>A JDBC address and connection properties for any program in Java.</source>
        <translation>Una dirección JDBC y propiedades de conexión para cualquier programa en Java.</translation>
    </message>
    <message>
        <source>Give the program the address in jdbc_url.txt, the user {user}, and an API key as the password.</source>
        <translation>Indique al programa la dirección de jdbc_url.txt, el usuario {user} y una clave de API como contraseña.</translation>
    </message>
    <message>
        <source>A program that takes properties can load jdbc.properties instead; the address then is
    jdbc:postgresql://{host}:{port}/{database}</source>
        <translation>Un programa que admita propiedades puede cargar jdbc.properties en su lugar; la dirección es entonces
    jdbc:postgresql://{host}:{port}/{database}</translation>
    </message>
    <message>
        <source>psql, QGIS without the plugin, QGIS Server</source>
        <translation>psql, QGIS sin el complemento, QGIS Server</translation>
    </message>
    <message>
        <source>A service of PostgreSQL with the name that the connection has in QGIS, so projects that were saved with the plugin open without it.</source>
        <translation>Un servicio de PostgreSQL con el nombre que tiene la conexión en QGIS, de modo que los proyectos guardados con el complemento se abren sin él.</translation>
    </message>
    <message>
        <source>A program that uses libpq of PostgreSQL 10 or later.</source>
        <translation>Un programa que use libpq de PostgreSQL 10 o posterior.</translation>
    </message>
    <message>
        <source>Have the program find the service. Either set the environment variable PGSERVICEFILE to
    {service_file}
before it starts, or add what is in that file to your own service file.</source>
        <translation>Haga que el programa encuentre el servicio. Asigne a la variable de entorno PGSERVICEFILE, antes de iniciarlo, el valor
    {service_file}
o añada el contenido de ese archivo a su propio archivo de servicios.</translation>
    </message>
    <message>
        <source>In a terminal, this opens the database:
    psql service={service}</source>
        <translation>En un terminal, esto abre la base de datos:
    psql service={service}</translation>
    </message>
    <message>
        <source>QGIS without the plugin needs nothing more: connections and projects name the service “{service}”. On QGIS Server, the variable has to be set for the server's process, and this folder has to belong to its user.</source>
        <translation>QGIS sin el complemento no necesita nada más: las conexiones y los proyectos indican el servicio «{service}». En QGIS Server, la variable tiene que estar definida para el proceso del servidor y esta carpeta tiene que pertenecer a su usuario.</translation>
    </message>
    <message>
        <source>Your own service file is %APPDATA%\postgresql\.pg_service.conf; it may not exist yet. Export with the option to add the service, and it is written for you.</source>
        <translation>Su propio archivo de servicios es %APPDATA%\postgresql\.pg_service.conf; es posible que aún no exista. Exporte con la opción de añadir el servicio y se escribirá por usted.</translation>
    </message>
    <message>
        <source>Your own service file is ~/.pg_service.conf; it may not exist yet. Export with the option to add the service, and it is written for you.</source>
        <translation>Su propio archivo de servicios es ~/.pg_service.conf; es posible que aún no exista. Exporte con la opción de añadir el servicio y se escribirá por usted.</translation>
    </message>
    <message>
        <source>.NET: Npgsql</source>
        <translation>.NET: Npgsql</translation>
    </message>
    <message>
        <source>A connection string for programs in .NET.</source>
        <translation>Una cadena de conexión para programas en .NET.</translation>
    </message>
    <message>
        <source>Npgsql 6 or later.</source>
        <translation>Npgsql 6 o posterior.</translation>
    </message>
    <message>
        <source>The API key is not in this folder: add Password= and an API key to the connection string where your program keeps its secrets.</source>
        <translation>La clave de API no está en esta carpeta: añada Password= y una clave de API a la cadena de conexión allí donde su programa guarda sus secretos.</translation>
    </message>
    <message>
        <source>Use the connection string in connection_string.txt. It holds the password that opens client.pfx, so keep it out of your program's source.</source>
        <translation>Use la cadena de conexión de connection_string.txt. Contiene la contraseña que abre client.pfx, así que no la incluya en el código fuente de su programa.</translation>
    </message>
    <message>
        <source>PostgreSQL's ODBC driver psqlODBC, with as many bits (64, usually) as the program that uses it.</source>
        <translation>El controlador ODBC de PostgreSQL, psqlODBC, con tantos bits (normalmente 64) como el programa que lo usa.</translation>
    </message>
    <message>
        <source>Have ODBC find the data source. Either set the environment variable ODBCINI to the file odbc.ini in this folder, or add what is in that file to your own file ~/.odbc.ini.</source>
        <translation>Haga que ODBC encuentre el origen de datos. Asigne a la variable de entorno ODBCINI el archivo odbc.ini de esta carpeta o añada el contenido de ese archivo a su propio archivo ~/.odbc.ini.</translation>
    </message>
    <message>
        <source>Make the data source: open PowerShell, and paste all of add_dsn.ps1. For a program with 32 bits write 32-bit in place of 64-bit, and PostgreSQL Unicode in place of PostgreSQL Unicode(x64).</source>
        <translation>Cree el origen de datos: abra PowerShell y pegue todo el contenido de add_dsn.ps1. Para un programa de 32 bits escriba 32-bit en lugar de 64-bit y PostgreSQL Unicode en lugar de PostgreSQL Unicode(x64).</translation>
    </message>
    <message>
        <source>ODBC (psqlODBC)</source>
        <translation>ODBC (psqlODBC)</translation>
    </message>
    <message>
        <source>A data source and a connection string for any program that uses ODBC.</source>
        <translation>Un origen de datos y una cadena de conexión para cualquier programa que use ODBC.</translation>
    </message>
    <message>
        <source>In the program, choose the ODBC data source “{service}”. Where it takes a connection string instead, use the one in connection_string.txt.</source>
        <translation>En el programa, elija el origen de datos ODBC «{service}». Si lo que admite es una cadena de conexión, use la de connection_string.txt.</translation>
    </message>
    <message>
        <source>The files alone (PEM)</source>
        <translation>Solo los archivos (PEM)</translation>
    </message>
    <message>
        <source>Certificate, private key in its two usual forms, and authorities, for programs that are not named.</source>
        <translation>Certificado, clave privada en sus dos formas habituales y autoridades, para programas que no se mencionan.</translation>
    </message>
    <message>
        <source>A program that connects to PostgreSQL with a client certificate.</source>
        <translation>Un programa que conecte con PostgreSQL mediante un certificado de cliente.</translation>
    </message>
    <message>
        <source>Enter as the server {host}, as the port {port}, as the database {database}, and as the user {user}.</source>
        <translation>Introduzca como servidor {host}, como puerto {port}, como base de datos {database} y como usuario {user}.</translation>
    </message>
    <message>
        <source>Choose client.crt as the client certificate, and client.key as its private key; a program that refuses that one may take client.pkcs8.pem.</source>
        <translation>Elija client.crt como certificado de cliente y client.key como su clave privada; un programa que rechace esta puede que acepte client.pkcs8.pem.</translation>
    </message>
    <message>
        <source>Choose authorities.pem as the root certificate, and have server and name checked: the mode is called “verify-full” in most programs.</source>
        <translation>Elija authorities.pem como certificado raíz y haga que se comprueben el servidor y el nombre: en la mayoría de los programas el modo se llama «verify-full».</translation>
    </message>
    <message>
        <source>pgAdmin</source>
        <translation>pgAdmin</translation>
    </message>
    <message>
        <source>A file that pgAdmin imports.</source>
        <translation>Un archivo que importa pgAdmin.</translation>
    </message>
    <message>
        <source>pgAdmin 4, version 7 or later, as a program on this computer.</source>
        <translation>pgAdmin 4, versión 7 o posterior, como programa en este equipo.</translation>
    </message>
    <message>
        <source>In pgAdmin choose “Tools”, “Import/Export Servers...”, “Import”, and the file servers.json.</source>
        <translation>En pgAdmin elija «Tools», «Import/Export Servers...», «Import» y el archivo servers.json.</translation>
    </message>
    <message>
        <source>Open the server “{connection}” in the tree.</source>
        <translation>Abra el servidor «{connection}» en el árbol.</translation>
    </message>
    <message>
        <source>A pgAdmin that runs on a server reads files from its own storage only: there, upload the files with its storage manager, and choose them in the server's properties.</source>
        <translation>Un pgAdmin que se ejecuta en un servidor solo lee archivos de su propio almacenamiento: en ese caso, suba los archivos con su gestor de almacenamiento y elíjalos en las propiedades del servidor.</translation>
    </message>
    <message>
        <source>A PKCS #12 file (.p12, .pfx)</source>
        <translation>Un archivo PKCS #12 (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Certificate and private key in one file with a password, for programs that want them so.</source>
        <translation>Certificado y clave privada en un archivo con contraseña, para los programas que los quieren así.</translation>
    </message>
    <message>
        <source>A program that reads PKCS #12 with AES, as Java 11, Windows 10 and .NET 5 and later ones do.</source>
        <translation>Un programa que lea PKCS #12 con AES, como hacen Java 11, Windows 10 y .NET 5 y posteriores.</translation>
    </message>
    <message>
        <source>Give the program client.p12. The password that opens it was made for this file alone: it is in client.p12.password.txt.</source>
        <translation>Indique al programa client.p12. La contraseña que lo abre se creó solo para este archivo: está en client.p12.password.txt.</translation>
    </message>
    <message>
        <source>Have the program trust the authorities in authorities.pem, for this connection if it can.</source>
        <translation>Haga que el programa confíe en las autoridades de authorities.pem, solo para esta conexión si es posible.</translation>
    </message>
    <message>
        <source>PostgreSQL's JDBC driver reads the file too; jdbc.properties holds what it needs, and the address is
    jdbc:postgresql://{host}:{port}/{database}</source>
        <translation>El controlador JDBC de PostgreSQL también lee el archivo; jdbc.properties contiene lo que necesita y la dirección es
    jdbc:postgresql://{host}:{port}/{database}</translation>
    </message>
    <message>
        <source>Power BI</source>
        <translation>Power BI</translation>
    </message>
    <message>
        <source>An ODBC data source for Power BI Desktop and its gateway.</source>
        <translation>Un origen de datos ODBC para Power BI Desktop y su puerta de enlace.</translation>
    </message>
    <message>
        <source>Power BI's own PostgreSQL connector cannot show a client certificate, which this database demands. Its ODBC connector can, so use that one.</source>
        <translation>El conector de PostgreSQL propio de Power BI no puede presentar un certificado de cliente, que esta base de datos exige. Su conector ODBC sí puede, así que use ese.</translation>
    </message>
    <message>
        <source>In Power BI Desktop choose “Get data”, “More...”, “ODBC”.</source>
        <translation>En Power BI Desktop elija «Obtener datos», «Más...», «ODBC».</translation>
    </message>
    <message>
        <source>As the data source name choose “{service}”.</source>
        <translation>Como nombre del origen de datos elija «{service}».</translation>
    </message>
    <message>
        <source>When Power BI asks how to sign in, choose “Default or Custom” and leave it empty if the API key is in this folder, else “Database” with the user {user} and an API key as the password.</source>
        <translation>Cuando Power BI pregunte cómo iniciar sesión, elija «Predeterminado o personalizado» y déjelo vacío si la clave de API está en esta carpeta; si no, «Base de datos» con el usuario {user} y una clave de API como contraseña.</translation>
    </message>
    <message>
        <source>For a refresh in the Power BI service the gateway needs the same: export on its computer, as the user it runs as, and make the data source there as a system DSN.</source>
        <translation>Para una actualización en el servicio Power BI, la puerta de enlace necesita lo mismo: exporte en su equipo, como el usuario con el que se ejecuta, y cree allí el origen de datos como DSN de sistema.</translation>
    </message>
    <message>
        <source>Python: psycopg</source>
        <translation>Python: psycopg</translation>
    </message>
    <message>
        <source>The statement that opens the database from Python.</source>
        <translation>La instrucción que abre la base de datos desde Python.</translation>
    </message>
    <message>
        <source>The Python package psycopg (version 3) or psycopg2.</source>
        <translation>El paquete de Python psycopg (versión 3) o psycopg2.</translation>
    </message>
    <message>
        <source>Copy the statement in connect_psycopg.py into your program. For psycopg2 write that name in place of psycopg; the rest stays.</source>
        <translation>Copie la instrucción de connect_psycopg.py en su programa. Para psycopg2 escriba ese nombre en lugar de psycopg; el resto no cambia.</translation>
    </message>
    <message>
        <source>Qlik Sense, QlikView</source>
        <translation>Qlik Sense, QlikView</translation>
    </message>
    <message>
        <source>An ODBC data source for Qlik.</source>
        <translation>Un origen de datos ODBC para Qlik.</translation>
    </message>
    <message>
        <source>In Qlik make a new connection of the kind “ODBC”, and choose the data source “{service}”.</source>
        <translation>En Qlik cree una conexión nueva de tipo «ODBC» y elija el origen de datos «{service}».</translation>
    </message>
    <message>
        <source>Leave user and password empty if the API key is in this folder, else enter {user} and an API key.</source>
        <translation>Deje vacíos el usuario y la contraseña si la clave de API está en esta carpeta; si no, introduzca {user} y una clave de API.</translation>
    </message>
    <message>
        <source>On Qlik Sense Enterprise the engine runs as a user of its own: export on its computer as that user, and make the data source there as a system DSN.</source>
        <translation>En Qlik Sense Enterprise el motor se ejecuta con un usuario propio: exporte en su equipo como ese usuario y cree allí el origen de datos como DSN de sistema.</translation>
    </message>
    <message>
        <source>R (RPostgres, sf)</source>
        <translation>R (RPostgres, sf)</translation>
    </message>
    <message>
        <source>The statement that opens the database from R.</source>
        <translation>La instrucción que abre la base de datos desde R.</translation>
    </message>
    <message>
        <source>The R packages DBI and RPostgres.</source>
        <translation>Los paquetes de R DBI y RPostgres.</translation>
    </message>
    <message>
        <source>Copy the statement in connect.R into your script.</source>
        <translation>Copie la instrucción de connect.R en su script.</translation>
    </message>
    <message>
        <source>The package sf takes the connection as it is, such as
    sf::st_read(connection, query = "SELECT * FROM countries")</source>
        <translation>El paquete sf acepta la conexión tal cual, por ejemplo
    sf::st_read(connection, query = "SELECT * FROM countries")</translation>
    </message>
    <message>
        <source>Python: SQLAlchemy, GeoPandas, pandas</source>
        <translation>Python: SQLAlchemy, GeoPandas, pandas</translation>
    </message>
    <message>
        <source>The engine by which SQLAlchemy opens the database.</source>
        <translation>El motor con el que SQLAlchemy abre la base de datos.</translation>
    </message>
    <message>
        <source>The Python packages SQLAlchemy (version 2) and psycopg (version 3).</source>
        <translation>Los paquetes de Python SQLAlchemy (versión 2) y psycopg (versión 3).</translation>
    </message>
    <message>
        <source>Copy the statement in connect_sqlalchemy.py into your program.</source>
        <translation>Copie la instrucción de connect_sqlalchemy.py en su programa.</translation>
    </message>
    <message>
        <source>GeoPandas and pandas take the engine as it is, such as
    geopandas.read_postgis("SELECT * FROM countries", engine, geom_col="the_geom")</source>
        <translation>GeoPandas y pandas aceptan el motor tal cual, por ejemplo
    geopandas.read_postgis("SELECT * FROM countries", engine, geom_col="the_geom")</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Properties for Tableau's PostgreSQL connector.</source>
        <translation>Propiedades para el conector de PostgreSQL de Tableau.</translation>
    </message>
    <message>
        <source>Tableau 2021.1 or later, with PostgreSQL's JDBC driver in the folder that Tableau names.</source>
        <translation>Tableau 2021.1 o posterior, con el controlador JDBC de PostgreSQL en la carpeta que indica Tableau.</translation>
    </message>
    <message>
        <source>Copy postgres.properties into the folder “Datasources” of “My Tableau Repository”, which is in your documents; on Tableau Server into the folder vizqlserver/Datasources of its data, on every node.</source>
        <translation>Copie postgres.properties en la carpeta «Datasources» (en español, Fuentes de datos) de «My Tableau Repository» (en español, Mi repositorio de Tableau), que está en sus documentos; en Tableau Server, en la carpeta vizqlserver/Datasources de sus datos, en cada nodo.</translation>
    </message>
    <message>
        <source>That file counts for every PostgreSQL source of this Tableau. If you use others as well, that do not know this certificate, export for ODBC instead and choose “Other Databases (ODBC)” in Tableau.</source>
        <translation>Ese archivo vale para todas las fuentes de PostgreSQL de este Tableau. Si también usa otras que no conocen este certificado, exporte para ODBC en su lugar y elija «Otras bases de datos (ODBC)» en Tableau.</translation>
    </message>
    <message>
        <source>Start Tableau again, and choose “PostgreSQL” under “To a Server”.</source>
        <translation>Reinicie Tableau y elija «PostgreSQL» en «A un servidor».</translation>
    </message>
    <message>
        <source>Enter as the server {host}, as the port {port}, as the database {database}, as the user {user}, as the password an API key, and tick “Require SSL”.</source>
        <translation>Introduzca como servidor {host}, como puerto {port}, como base de datos {database}, como usuario {user}, como contraseña una clave de API y marque «Requerir SSL».</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Account address</source>
        <translation>Dirección de la cuenta</translation>
    </message>
    <message>
        <source>Stands in the panel already when an account is added.</source>
        <translation>Aparece ya en el panel cuando se añade una cuenta.</translation>
    </message>
    <message>
        <source>Address service</source>
        <translation>Servicio de direcciones</translation>
    </message>
    <message>
        <source>The web address of a service that tells this computer's public address. Where it is empty, the one is asked that CARTO's dashboard asks, and two others.</source>
        <translation>La dirección web de un servicio que indica la dirección pública de este equipo. Si está vacía, se pregunta al mismo servicio que el panel de control de CARTO y a otros dos.</translation>
    </message>
    <message>
        <source>Notice when this computer's address changes</source>
        <translation>Detectar cuándo cambia la dirección de este equipo</translation>
    </message>
    <message>
        <source>While an account is in use, and only when the network changed, the computer woke up or a connection failed, the address service is asked, at most three times in ten minutes. The database is never asked for that.</source>
        <translation>Mientras se usa una cuenta, y solo cuando la red ha cambiado, el equipo ha salido de la suspensión o una conexión ha fallado, se pregunta al servicio de direcciones, como mucho tres veces en diez minutos. A la base de datos nunca se le pregunta por esto.</translation>
    </message>
    <message>
        <source>Allow a new address without asking</source>
        <translation>Permitir una dirección nueva sin preguntar</translation>
    </message>
    <message>
        <source>Where the account's master API key is stored. No other address is removed.</source>
        <translation>En las cuentas cuya clave de API maestra está guardada. No se quita ninguna otra dirección.</translation>
    </message>
    <message>
        <source>Renew certificates without asking</source>
        <translation>Renovar los certificados sin preguntar</translation>
    </message>
    <message>
        <source>Where the account's master API key is stored, and from a third of the certificate's lifetime left on. The new one is proven before the old one is revoked.</source>
        <translation>En las cuentas cuya clave de API maestra está guardada, en cuanto queda un tercio de la vigencia del certificado. El nuevo se prueba antes de revocar el antiguo.</translation>
    </message>
    <message>
        <source>Back to what is usual</source>
        <translation>Restablecer el valor habitual</translation>
    </message>
    <message>
        <source>Usually on.</source>
        <translation>Habitualmente activado.</translation>
    </message>
    <message>
        <source>Usually off.</source>
        <translation>Habitualmente desactivado.</translation>
    </message>
    <message>
        <source>Usually empty.</source>
        <translation>Habitualmente vacío.</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>Habitualmente {value}.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Account address</source>
        <translation>Dirección de la cuenta</translation>
    </message>
    <message>
        <source>Authentication entry with the master API key</source>
        <translation>Configuración de autenticación con la clave de API maestra</translation>
    </message>
    <message>
        <source>File with the master API key, if no entry holds it</source>
        <translation>Archivo con la clave de API maestra, si ninguna configuración la contiene</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Web address of a service that tells the public address</source>
        <translation>Dirección web de un servicio que indica la dirección pública</translation>
    </message>
    <message>
        <source>If the usual ones cannot be reached. It answers with the address alone.</source>
        <translation>Si no se puede llegar a los habituales. Responde solo con la dirección.</translation>
    </message>
    <message>
        <source>carto,postgresql,postgis,database</source>
        <translation>carto,postgresql,postgis,base de datos</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The certificate expires on</source>
        <translation>El certificado caduca el</translation>
    </message>
    <message>
        <source>State: fine, notice, urgent, over or future</source>
        <translation>Estado: fine, notice, urgent, over o future</translation>
    </message>
    <message>
        <source>To be renewed from then on</source>
        <translation>Debe renovarse a partir de</translation>
    </message>
    <message>
        <source>API key,permissions,tables</source>
        <translation>clave de API,permisos,tablas</translation>
    </message>
    <message>
        <source>Name of the API key, exactly as it is listed</source>
        <translation>Nombre de la clave de API, tal como aparece en la lista</translation>
    </message>
    <message>
        <source>Nobody else signs in with it, or they may be locked out</source>
        <translation>Nadie más la usa, o se le puede dejar fuera</translation>
    </message>
    <message>
        <source>It cannot be taken back: whoever uses it needs a new API key.</source>
        <translation>No se puede deshacer: quien la use necesita una clave de API nueva.</translation>
    </message>
    <message>
        <source>Name of the API key</source>
        <translation>Nombre de la clave de API</translation>
    </message>
    <message>
        <source>Whoever signs in with {name} cannot do so any more. Set CONFIRM to go on.</source>
        <translation>Quien use {name} ya no podrá hacerlo. Active CONFIRM para continuar.</translation>
    </message>
    <message>
        <source>Regenerate an API key</source>
        <translation>Regenerar una clave de API</translation>
    </message>
    <message>
        <source>Has CARTO give an API key another text, as is wise when somebody else may have seen it. The connections of this computer that sign in with it take the new one over and are named in CONNECTIONS; everywhere else what signs in with it stops working, so CONFIRM has to be set.</source>
        <translation>Hace que CARTO dé otro texto a una clave de API, lo que conviene cuando alguien más puede haberla visto. Las conexiones de este equipo que la usan adoptan la nueva y figuran en CONNECTIONS; en los demás lugares deja de funcionar lo que la use, por lo que CONFIRM debe estar activado.</translation>
    </message>
    <message>
        <source>Connections that have the new API key</source>
        <translation>Conexiones que tienen la clave de API nueva</translation>
    </message>
    <message>
        <source>Delete an API key</source>
        <translation>Eliminar una clave de API</translation>
    </message>
    <message>
        <source>Deletes an API key at CARTO. What signs in with it, on this computer or elsewhere, stops working at once, so CONFIRM has to be set.</source>
        <translation>Elimina una clave de API en CARTO. Lo que la use, en este equipo o en otro lugar, deja de funcionar de inmediato, por lo que CONFIRM debe estar activado.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Makes a QGIS connection to the database of a CARTO account, and everything it needs: this computer's public address goes onto the account's allow-list, a client certificate and an API key go into QGIS's encrypted authentication database, and the database is opened once to prove that it works. What is in place already is kept.

Keys are given as authentication entries, or as files that hold them, and never as text: QGIS prints what an algorithm is given. Without a database key, one is made that may read the account's tables. The certificate's name gets a random end.</source>
        <translation>Crea una conexión de QGIS con la base de datos de una cuenta de CARTO y todo lo que necesita: la dirección pública de este equipo se añade a la lista de direcciones permitidas de la cuenta, un certificado de cliente y una clave de API se guardan en la base de datos de autenticación cifrada de QGIS y la base de datos se abre una vez para comprobar que funciona. Lo que ya existe se conserva.

Las claves se indican como configuraciones de autenticación o como archivos que las contienen, y nunca como texto: QGIS muestra lo que se indica a un algoritmo. Sin una clave de base de datos, se crea una que pueda leer las tablas de la cuenta. El nombre del certificado recibe un final aleatorio.</translation>
    </message>
    <message>
        <source>File with an API key for the database</source>
        <translation>Archivo con una clave de API para la base de datos</translation>
    </message>
    <message>
        <source>Public address to allow, if not found out</source>
        <translation>Dirección pública que permitir, si no se detecta</translation>
    </message>
    <message>
        <source>Beginning of the certificate's name</source>
        <translation>Comienzo del nombre del certificado</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>An API key that is made may also change tables</source>
        <translation>La clave de API que se cree también puede modificar tablas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Database host</source>
        <translation>Servidor de la base de datos</translation>
    </message>
    <message>
        <source>Database port</source>
        <translation>Puerto de la base de datos</translation>
    </message>
    <message>
        <source>Connect a PostgreSQL server</source>
        <translation>Conectar un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Makes a QGIS connection to a database of any PostgreSQL server, from what its administrator gives: an address, and files with a client certificate and its private key, or only the certificate of the server's authority, or none where a public authority vouches for the server. Private key, certificate and password go into QGIS's encrypted authentication database, and the database is opened once to prove that it works.

SERVER is whatever names host, port, database and user: postgresql://alice@db.example.com/gis, a psql command, pairs such as host=db.example.com dbname=gis, or an address for JDBC, without the password.

Run it again with new files to put a new certificate in the old one's place: connection, projects and layers stay as they are.</source>
        <translation>Crea una conexión de QGIS a una base de datos de cualquier servidor PostgreSQL a partir de lo que da su administrador: una dirección y archivos con un certificado de cliente y su clave privada, o solo el certificado de la autoridad del servidor, o ninguno si una autoridad pública responde por el servidor. La clave privada, el certificado y la contraseña se guardan en la base de datos de autenticación cifrada de QGIS, y la base de datos se abre una vez para comprobar que funciona.

SERVER es lo que indique servidor, puerto, base de datos y usuario: postgresql://alice@db.example.com/gis, un comando psql, pares como host=db.example.com dbname=gis o una dirección para JDBC, sin la contraseña.

Ejecútelo otra vez con archivos nuevos para poner un certificado nuevo en lugar del antiguo: la conexión, los proyectos y las capas quedan como están.</translation>
    </message>
    <message>
        <source>Server's address, as a URI, psql command or address for JDBC</source>
        <translation>Dirección del servidor, como URI, comando psql o dirección para JDBC</translation>
    </message>
    <message>
        <source>Certificate or authority (ZIP, PEM, PKCS #12), or folder with the files</source>
        <translation>Certificado o autoridad (ZIP, PEM, PKCS #12), o carpeta con los archivos</translation>
    </message>
    <message>
        <source>File with the passphrase of the private key</source>
        <translation>Archivo con la frase de contraseña de la clave privada</translation>
    </message>
    <message>
        <source>File with the password of the user</source>
        <translation>Archivo con la contraseña del usuario</translation>
    </message>
    <message>
        <source>Check the server's authority only, and not its name (verify-ca)</source>
        <translation>Comprobar solo la autoridad del servidor y no su nombre (verify-ca)</translation>
    </message>
    <message>
        <source>For servers whose name cannot be in their certificate. Whoever has another certificate of the same authority could then stand in the server's place. It needs an authority of the server's own.</source>
        <translation>Para servidores cuyo nombre no puede figurar en su certificado. Quien tenga otro certificado de la misma autoridad podría entonces ponerse en lugar del servidor. Hace falta una autoridad propia del servidor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tells people later what it was made for; it gets a random end.</source>
        <translation>Indica más tarde para qué se creó; se le añade un final aleatorio.</translation>
    </message>
    <message>
        <source>A file that is not there yet; only you will be able to read it.</source>
        <translation>Un archivo que aún no existe; solo usted podrá leerlo.</translation>
    </message>
    <message>
        <source>Say in FILE where it shall be kept.</source>
        <translation>Indique en FILE dónde debe guardarse.</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>Create a certificate for another computer</source>
        <translation>Crear un certificado para otro ordenador</translation>
    </message>
    <message>
        <source>certificate,private key,ZIP</source>
        <translation>certificado,clave privada,ZIP</translation>
    </message>
    <message>
        <source>Has CARTO make a client certificate, and writes it with its private key into a ZIP as CARTO's dashboard gives it. Another computer takes it with the algorithm “importbundle”, or in the panel. This computer keeps nothing of it.</source>
        <translation>Hace que CARTO cree un certificado de cliente y lo escribe con su clave privada en un ZIP como el que da el panel de control de CARTO. Otro ordenador lo toma con el algoritmo «importbundle», o en el panel. Este ordenador no conserva nada de él.</translation>
    </message>
    <message>
        <source>Certificate ZIP</source>
        <translation>ZIP del certificado</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Name of the certificate</source>
        <translation>Nombre del certificado</translation>
    </message>
    <message>
        <source>When it expires</source>
        <translation>Cuándo caduca</translation>
    </message>
    <message>
        <source>Create an API key for another program</source>
        <translation>Crear una clave de API para otro programa</translation>
    </message>
    <message>
        <source>Has CARTO make an API key that may read, or read and change, the tables that you name, and writes it into the only line of a file. The connection is only used to look at which tables the account has; its own API key stays as it is.</source>
        <translation>Hace que CARTO cree una clave de API que puede leer, o leer y modificar, las tablas que indique, y la escribe en la única línea de un archivo. La conexión solo se usa para ver qué tablas tiene la cuenta; su propia clave de API queda como está.</translation>
    </message>
    <message>
        <source>File for the API key</source>
        <translation>Archivo para la clave de API</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Name tables in TABLES or EDITABLE_TABLES.</source>
        <translation>Indique tablas en TABLES o EDITABLE_TABLES.</translation>
    </message>
    <message>
        <source>Diagnose a connection</source>
        <translation>Diagnosticar una conexión</translation>
    </message>
    <message>
        <source>Looks at the stored certificate and key of a connection, opens the database once, and says what is broken, why, and what helps. STAGE is one of auth_database, own_certificate, name, network, address, tls, server_certificate, database_key, database, postgis, grants, clock, none.</source>
        <translation>Examina el certificado y la clave guardados de una conexión, abre la base de datos una vez y dice qué falla, por qué y cómo se soluciona. STAGE es uno de auth_database, own_certificate, name, network, address, tls, server_certificate, database_key, database, postgis, grants, clock, none.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Broken part</source>
        <translation>Parte que falla</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>Quitar una cuenta</translation>
    </message>
    <message>
        <source>disconnect,forget,uninstall,revocation</source>
        <translation>desconectar,olvidar,desinstalar,revocación</translation>
    </message>
    <message>
        <source>Takes a connection that this plugin made off this computer, with its certificate and API key. Layers from it stop working. What is at CARTO stays, unless you say what of it shall go, too, which needs the master key; so does what others use. Your own certificates, authorities and other accounts stay as they are.

LEFT says what could not be taken away yet, because CARTO did not answer, for example: that goes when the account is used next.</source>
        <translation>Quita de este equipo una conexión que creó este complemento, con su certificado y su clave de API. Sus capas dejan de funcionar. Lo que está en CARTO se queda, salvo lo que usted indique, para lo que hace falta la clave maestra; también se queda lo que usan otros. Sus propios certificados y autoridades y las demás cuentas quedan como están.

LEFT dice qué no se pudo quitar todavía, por ejemplo porque CARTO no respondió: desaparece la próxima vez que se use la cuenta.</translation>
    </message>
    <message>
        <source>If not, it stays in QGIS, and is yours to remove.</source>
        <translation>Si no, se queda en QGIS y puede quitarlo usted.</translation>
    </message>
    <message>
        <source>What could not be taken away yet</source>
        <translation>Lo que no se pudo quitar todavía</translation>
    </message>
    <message>
        <source>Revoke its certificate at CARTO</source>
        <translation>Revocar su certificado en CARTO</translation>
    </message>
    <message>
        <source>Only one that CARTO made for this connection.</source>
        <translation>Solo uno que CARTO emitió para esta conexión.</translation>
    </message>
    <message>
        <source>Delete its API key at CARTO</source>
        <translation>Eliminar su clave de API en CARTO</translation>
    </message>
    <message>
        <source>Only one that was made for this connection, and not one that you gave.</source>
        <translation>Solo una que se creó para esta conexión, y no una que usted indicó.</translation>
    </message>
    <message>
        <source>Take this computer's address off the allow-list</source>
        <translation>Quitar la dirección de este equipo de la lista de direcciones permitidas</translation>
    </message>
    <message>
        <source>Others may come from it, too: a whole office can share one address. A network, or the entry for every address, stays.</source>
        <translation>Otras personas también pueden venir de ella: toda una oficina puede compartir una dirección. Una red, o la entrada para todas las direcciones, se queda.</translation>
    </message>
    <message>
        <source>Remove the connection from QGIS</source>
        <translation>Quitar la conexión de QGIS</translation>
    </message>
    <message>
        <source>Remove the stored API keys from QGIS</source>
        <translation>Quitar de QGIS las claves de API guardadas</translation>
    </message>
    <message>
        <source>Remove the certificate and its private key from QGIS</source>
        <translation>Quitar de QGIS el certificado y su clave privada</translation>
    </message>
    <message>
        <source>Export again for another program</source>
        <translation>Exportar de nuevo para otro programa</translation>
    </message>
    <message>
        <source>export,renew,replace,stale</source>
        <translation>exportación,renovar,reemplazar,desactualizada</translation>
    </message>
    <message>
        <source>Writes an export once more, in its folder, with the certificate and the API key that the connection has now. What the export has of its own is made anew at CARTO, for which the master API key is needed, and the old is revoked. If anything fails, the files are as they were.</source>
        <translation>Escribe una exportación otra vez, en su carpeta, con el certificado y la clave de API que la conexión tiene ahora. Lo que la exportación tiene como propio se crea de nuevo en CARTO, para lo que se necesita la clave de API maestra, y lo anterior se revoca. Si algo falla, los archivos quedan como estaban.</translation>
    </message>
    <message>
        <source>Remove an export for another program</source>
        <translation>Quitar una exportación para otro programa</translation>
    </message>
    <message>
        <source>export,remove,revoke,tidy up</source>
        <translation>exportación,quitar,revocar,limpiar</translation>
    </message>
    <message>
        <source>Deletes the files of an export, and nothing else that is in the folder; the program opens the database with them no more. A service that was added to your own service file of PostgreSQL is taken out again. What was made at CARTO for the export alone is revoked with the master API key; without it that waits until the account is used with it. LEFT says what could not be taken away yet.</source>
        <translation>Borra los archivos de una exportación y nada más de la carpeta; el programa ya no abre la base de datos con ellos. Un servicio que se añadió a su propio archivo de servicios de PostgreSQL vuelve a salir de él. Lo que se creó en CARTO solo para la exportación se revoca con la clave de API maestra; sin ella, eso espera hasta que la cuenta se use con esa clave. LEFT dice lo que aún no se ha podido quitar.</translation>
    </message>
    <message>
        <source>What is left, a line each</source>
        <translation>Lo que queda, una línea por cada cosa</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Carpeta de la exportación</translation>
    </message>
    <message>
        <source>As “List exports for other programs” names it; it may be gone.</source>
        <translation>Como la nombra «Listar las exportaciones para otros programas»; puede que ya no exista.</translation>
    </message>
    <message>
        <source>Export a connection for another program</source>
        <translation>Exportar una conexión para otro programa</translation>
    </message>
    <message>
        <source>Makes a connection permanent for another program: a folder that only you can read gets the certificate, the private key in the form that the program wants, the server's authorities, a configuration that is ready to use, and a README with the steps to take. A folder that this algorithm wrote before is written anew.

The files open the database without QGIS and its master password, so take good care of them. These are the words for TARGET:

{targets}</source>
        <translation>Hace permanente una conexión para otro programa: una carpeta que solo usted puede leer recibe el certificado, la clave privada en la forma que quiere el programa, las autoridades del servidor, una configuración lista para usar y un README con los pasos que hay que dar. Una carpeta que este algoritmo escribió antes se escribe de nuevo.

Los archivos abren la base de datos sin QGIS ni su contraseña maestra, así que cuídelos bien. Estas son las palabras para TARGET:

{targets}</translation>
    </message>
    <message>
        <source>Folder with the files</source>
        <translation>Carpeta con los archivos</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>Qué hacer con ellos</translation>
    </message>
    <message>
        <source>Paths of all files, a line each</source>
        <translation>Rutas de todos los archivos, una por línea</translation>
    </message>
    <message>
        <source>Certificate made for this export alone</source>
        <translation>Certificado creado solo para esta exportación</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The program that the files are for, as one of the words below.</source>
        <translation>El programa para el que son los archivos, como una de las palabras de abajo.</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>A folder that does not exist yet, or an empty one, or one that this algorithm wrote for the same connection and program. The files name each other by it, so it has to stay where it is.</source>
        <translation>Una carpeta que aún no exista, una vacía o una que este algoritmo haya escrito para la misma conexión y el mismo programa. Los archivos se citan unos a otros mediante ella, así que tiene que quedarse donde está.</translation>
    </message>
    <message>
        <source>Write the API key into the folder</source>
        <translation>Escribir la clave de API en la carpeta</translation>
    </message>
    <message>
        <source>If not, the program asks for it as a password, or the README says how to give it.</source>
        <translation>Si no, el programa la pide como contraseña o el README dice cómo indicarla.</translation>
    </message>
    <message>
        <source>A certificate for this program alone</source>
        <translation>Un certificado solo para este programa</translation>
    </message>
    <message>
        <source>CARTO advises a certificate for each program and computer: it can be revoked without the others. Needs the master API key.</source>
        <translation>CARTO recomienda un certificado para cada programa y equipo: se puede revocar sin los demás. Hace falta la clave de API maestra.</translation>
    </message>
    <message>
        <source>An API key for this program alone, that may only read</source>
        <translation>Una clave de API solo para este programa, que solo permite leer</translation>
    </message>
    <message>
        <source>Needs the master API key, and that the API key is written into the folder.</source>
        <translation>Hace falta la clave de API maestra, y que la clave de API se escriba en la carpeta.</translation>
    </message>
    <message>
        <source>Tables that such a key may read</source>
        <translation>Tablas que puede leer esa clave</translation>
    </message>
    <message>
        <source>Names with blanks or commas between them, such as “countries public.rivers”. Empty: all tables that the account has today.</source>
        <translation>Nombres separados por espacios o comas, por ejemplo «countries public.rivers». Vacío: todas las tablas que la cuenta tiene hoy.</translation>
    </message>
    <message>
        <source>Add the service to your own service file of PostgreSQL</source>
        <translation>Añadir el servicio a su propio archivo de servicios de PostgreSQL</translation>
    </message>
    <message>
        <source>For the target libpq only. Your file is copied before it is changed, and removing the export takes the service out again.</source>
        <translation>Solo para el destino libpq. Su archivo se copia antes de modificarlo y, al quitar la exportación, también se quita el servicio.</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>Importar un certificado</translation>
    </message>
    <message>
        <source>Makes a QGIS connection from a certificate that was made in CARTO's dashboard, or by the administrator of any PostgreSQL server: the ZIP as it was downloaded, a PEM or PKCS #12 file, or a folder. Private key, certificate and authority go into QGIS's encrypted authentication database. Host and port are read from the ZIP unless they are given. The computer's address must be allowed already.

The API key goes to the server that the file names, and a file can be forged. So for an account of CARTO's cloud that has to be one of CARTO's own servers, and for any other account a server that is new to this computer has to be confirmed: see SERVER_FINGERPRINT.</source>
        <translation>Crea una conexión de QGIS a partir de un certificado creado en el panel de control de CARTO o por el administrador de cualquier servidor PostgreSQL: el ZIP tal como se descargó, un archivo PEM o PKCS #12 o una carpeta. La clave privada, el certificado y la autoridad se guardan en la base de datos de autenticación cifrada de QGIS. El servidor y el puerto se leen del ZIP si no se indican. La dirección del equipo ya tiene que estar permitida.

La clave de API se envía al servidor que indica el archivo, y un archivo se puede falsificar. Por eso, con una cuenta de la nube de CARTO tiene que ser uno de los servidores propios de CARTO y, con cualquier otra cuenta, hay que confirmar un servidor que sea nuevo para este equipo: véase SERVER_FINGERPRINT.</translation>
    </message>
    <message>
        <source>Certificate file (ZIP, PEM, PKCS #12), or folder with its parts</source>
        <translation>Archivo del certificado (ZIP, PEM, PKCS #12) o carpeta con sus partes</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the server's authority, to confirm the server</source>
        <translation>Huella digital SHA-256 de la autoridad del servidor, para confirmar el servidor</translation>
    </message>
    <message>
        <source>Outside CARTO's cloud, the server that a file leads to gets the API key only if you confirm it. Run the algorithm without this once: it tells the server and the fingerprint, and sends nothing. Compare them with what your administrator says, and give the fingerprint here. It is asked for once, and again when the server or its authority changes. Where a public authority vouches for the server, there is no fingerprint: name the server in HOST.</source>
        <translation>Fuera de la nube de CARTO, el servidor al que lleva un archivo solo recibe la clave de API si usted lo confirma. Ejecute el algoritmo una vez sin este parámetro: indica el servidor y la huella digital y no envía nada. Compárelos con lo que le indique su administrador e introduzca aquí la huella digital. Se pide una vez, y de nuevo cuando cambia el servidor o su autoridad. Si una autoridad pública responde por el servidor, no hay huella digital: indique el servidor en HOST.</translation>
    </message>
    <message>
        <source>List allowed addresses</source>
        <translation>Listar las direcciones permitidas</translation>
    </message>
    <message>
        <source>Lists the entries of the account's allow-list, exactly as they are there, and changes nothing. “covers_here” says whether an entry lets this computer in, “added_here” when it was added from this computer, in ISO 8601, if it was. LETS_IN says whether this computer, which comes from ADDRESS, gets in.</source>
        <translation>Lista las entradas de la lista de direcciones permitidas de la cuenta tal como están y no cambia nada. «covers_here» indica si una entrada deja pasar a este equipo; «added_here», cuándo se añadió desde este equipo (ISO 8601), si fue así. LETS_IN indica si este equipo, que viene de ADDRESS, puede entrar.</translation>
    </message>
    <message>
        <source>All allowed addresses</source>
        <translation>Todas las direcciones permitidas</translation>
    </message>
    <message>
        <source>This computer's address</source>
        <translation>Dirección de este equipo</translation>
    </message>
    <message>
        <source>This computer gets in</source>
        <translation>Este equipo puede entrar</translation>
    </message>
    <message>
        <source>List API keys</source>
        <translation>Listar las claves de API</translation>
    </message>
    <message>
        <source>Lists the account's API keys, without the keys themselves: “kind” is one of master, default, regular, “connection” the one of this computer that signs in with it, “reads” and “changes” the tables that were granted to it by name. Every key reads public tables besides, and the master key may do everything.</source>
        <translation>Lista las claves de API de la cuenta, sin las claves mismas: «kind» es master, default o regular; «connection», la conexión de este equipo que la usa; «reads» y «changes», las tablas que se le concedieron por su nombre. Toda clave lee además las tablas públicas, y la clave maestra puede hacerlo todo.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>How many API keys there are</source>
        <translation>Número de claves de API</translation>
    </message>
    <message>
        <source>List certificates</source>
        <translation>Listar certificados</translation>
    </message>
    <message>
        <source>certificate,expiry,renewal,schedule,monitoring</source>
        <translation>certificado,caducidad,renovación,programación,supervisión</translation>
    </message>
    <message>
        <source>Lists client certificates, when they end, and from when on they should be renewed: a third of the lifetime before. With the account's master key those that CARTO knows, wherever they are used; without any key those of this computer, of one account or of all, and nothing is asked of CARTO.

“state” is one of fine, notice (a third of the lifetime is left), urgent (a tenth is left), over, future. “holder” is one of here, elsewhere, nobody. Times are in ISO 8601. CARTO does not say when a certificate began, so for those of other computers a lifetime of one year is assumed.

The outputs CERTIFICATE, EXPIRES, STATE and RENEWAL_TIME are those of the certificate of this computer that ends first, and empty where there is none.</source>
        <translation>Lista los certificados de cliente, cuándo caducan y a partir de cuándo conviene renovarlos: un tercio de su vigencia antes. Con la clave maestra de la cuenta, los que conoce CARTO, se usen donde se usen; sin clave, los de este equipo, de una cuenta o de todas, y no se pregunta nada a CARTO.

«state» es uno de fine, notice (queda un tercio de la vigencia), urgent (queda una décima parte), over, future. «holder» es uno de here, elsewhere, nobody. Las horas están en ISO 8601. CARTO no dice cuándo empezó un certificado, así que para los de otros equipos se supone una vigencia de un año.

Las salidas CERTIFICATE, EXPIRES, STATE y RENEWAL_TIME son las del certificado de este equipo que caduca primero, y quedan vacías si no hay ninguno.</translation>
    </message>
    <message>
        <source>Account address, if not all accounts of this computer</source>
        <translation>Dirección de la cuenta, si no son todas las de este equipo</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Connection that uses it</source>
        <translation>Conexión que lo usa</translation>
    </message>
    <message>
        <source>List datasets</source>
        <translation>Listar conjuntos de datos</translation>
    </message>
    <message>
        <source>Lists the tables and views that a connection's API key may read: schema, name, geometry, key column, number of rows (an estimate), and whether they may be changed. One connection and one query, however many tables there are.</source>
        <translation>Lista las tablas y vistas que puede leer la clave de API de una conexión: esquema, nombre, geometría, columna clave, número de filas (estimado) y si se pueden modificar. Una conexión y una consulta, por muchas tablas que haya.</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>List exports for other programs</source>
        <translation>Listar las exportaciones para otros programas</translation>
    </message>
    <message>
        <source>export,stale,expiry,monitoring</source>
        <translation>exportación,desactualizada,caducidad,supervisión</translation>
    </message>
    <message>
        <source>Lists the exports that were made from this profile of QGIS, the latest first. Nothing is asked of CARTO.

“state” is one of current, certificate_changed, key_changed, server_changed, expires_soon, expired, files_missing, connection_gone. “certificate” and “key” are the names of what was made at CARTO for the export alone. STALE is the number of those that are not current.</source>
        <translation>Lista las exportaciones hechas desde este perfil de QGIS, primero la última. No se pregunta nada a CARTO.

«state» es uno de current, certificate_changed, key_changed, server_changed, expires_soon, expired, files_missing, connection_gone. «certificate» y «key» son los nombres de lo que se creó en CARTO solo para la exportación. STALE es el número de las que no están actualizadas.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Exports that are out of date</source>
        <translation>Exportaciones desactualizadas</translation>
    </message>
    <message>
        <source>Allow this computer's address</source>
        <translation>Permitir la dirección de este equipo</translation>
    </message>
    <message>
        <source>Puts a public address onto the account's allow-list, by default the one that this computer is seen with. All other entries stay: somebody may come from them.</source>
        <translation>Añade una dirección pública a la lista de direcciones permitidas de la cuenta; de forma predeterminada, aquella con la que se ve este equipo. Todas las demás entradas se conservan: puede que alguien venga de ellas.</translation>
    </message>
    <message>
        <source>Address, if not this computer's</source>
        <translation>Dirección, si no es la de este equipo</translation>
    </message>
    <message>
        <source>0.0.0.0 is meant: let every address in</source>
        <translation>0.0.0.0 es intencionado: dejar entrar a todas las direcciones</translation>
    </message>
    <message>
        <source>CARTO takes 0.0.0.0 for “every address”: the account is then open to every computer in the world that has a certificate and a key. It is refused unless this is set.</source>
        <translation>CARTO entiende 0.0.0.0 como «todas las direcciones»: la cuenta queda abierta a todos los equipos del mundo que tengan un certificado y una clave. Se rechaza si no se activa esta opción.</translation>
    </message>
    <message>
        <source>Allowed address</source>
        <translation>Dirección permitida</translation>
    </message>
    <message>
        <source>Take an address off the allow-list</source>
        <translation>Quitar una dirección de la lista de direcciones permitidas</translation>
    </message>
    <message>
        <source>Takes one entry, exactly as it is listed, off the account's allow-list. An address is not a computer: a whole office can share one, and somebody else may come from it. So nothing is taken off unless CONFIRM is set.</source>
        <translation>Quita una entrada, exactamente como aparece en la lista, de la lista de direcciones permitidas de la cuenta. Una dirección no es un equipo: toda una oficina puede compartirla y otra persona puede venir de ella. Por eso no se quita nada si no se activa CONFIRM.</translation>
    </message>
    <message>
        <source>Entry of the allow-list, exactly as it is listed</source>
        <translation>Entrada de la lista de direcciones permitidas, exactamente como aparece en ella</translation>
    </message>
    <message>
        <source>Nobody else comes from it, or they may be locked out</source>
        <translation>Nadie más viene de ella, o se puede dejar fuera a los demás</translation>
    </message>
    <message>
        <source>Whoever comes from this address cannot open the database any more. Set it to go on.</source>
        <translation>Quien venga de esta dirección ya no podrá abrir la base de datos. Actívelo para continuar.</translation>
    </message>
    <message>
        <source>Entry that was taken off</source>
        <translation>Entrada que se ha quitado</translation>
    </message>
    <message>
        <source>Others may come from {entry}, too: a whole office can share one address. Nothing was taken off. Set CONFIRM to true if it shall go all the same.</source>
        <translation>También pueden venir otros de {entry}: toda una oficina puede compartir una dirección. No se ha quitado nada. Asigne true a CONFIRM si aun así debe quitarse.</translation>
    </message>
    <message>
        <source>Rename a connection</source>
        <translation>Cambiar el nombre de una conexión</translation>
    </message>
    <message>
        <source>Gives a connection another name in QGIS. Its service keeps its own, so layers and saved projects stay as they are, and nothing is asked of CARTO.</source>
        <translation>Da otro nombre a una conexión en QGIS. Su servicio conserva el suyo, de modo que las capas y los proyectos guardados quedan como están, y no se pregunta nada a CARTO.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Renew a certificate</source>
        <translation>Renovar un certificado</translation>
    </message>
    <message>
        <source>certificate,expiry,renewal,schedule</source>
        <translation>certificado,caducidad,renovación,programación</translation>
    </message>
    <message>
        <source>Has CARTO make a new certificate for a connection, proves it by opening the database, and only then revokes the old one; if something fails, everything stays as it was. Connection, service and saved projects do not change. Needs the master key, unless it is stored for the account.

For a scheduled job set ONLY_WHEN_DUE: before RENEWAL_TIME nothing is done then, and no key is needed.</source>
        <translation>Hace que CARTO emita un certificado nuevo para una conexión, lo prueba abriendo la base de datos y solo entonces revoca el antiguo; si algo falla, todo queda como estaba. La conexión, el servicio y los proyectos guardados no cambian. Hace falta la clave maestra, salvo que esté guardada para la cuenta.

Para una tarea programada active ONLY_WHEN_DUE: antes de RENEWAL_TIME no se hace nada y no hace falta ninguna clave.</translation>
    </message>
    <message>
        <source>Only when it is time: a third of the lifetime is left</source>
        <translation>Solo cuando toca: queda un tercio de la vigencia</translation>
    </message>
    <message>
        <source>If it is not, the algorithm succeeds, changes nothing and RENEWED is false.</source>
        <translation>Si no toca, el algoritmo termina bien, no cambia nada y RENEWED es falso.</translation>
    </message>
    <message>
        <source>It was renewed</source>
        <translation>Se renovó</translation>
    </message>
    <message>
        <source>Revoke a certificate</source>
        <translation>Revocar un certificado</translation>
    </message>
    <message>
        <source>certificate,revocation,lost computer,tidy up</source>
        <translation>certificado,revocación,equipo perdido,limpiar</translation>
    </message>
    <message>
        <source>Revokes a client certificate at CARTO: whoever uses it cannot open the database any more, from the next connection on. One that has expired, or that nobody can use, goes at once; for any other one the algorithm says who uses it, and goes on only if CONFIRM is set. HOLDER says who had it: here, elsewhere or nobody.</source>
        <translation>Revoca un certificado de cliente en CARTO: quien lo use no podrá abrir la base de datos a partir de la próxima conexión. Uno caducado, o que nadie puede usar, se revoca enseguida; con cualquier otro el algoritmo dice quién lo usa y solo sigue si CONFIRM está activado. HOLDER dice quién lo tenía: here, elsewhere o nobody.</translation>
    </message>
    <message>
        <source>Name of the certificate, exactly as it is listed</source>
        <translation>Nombre del certificado, exactamente como aparece en la lista</translation>
    </message>
    <message>
        <source>Revoke it although somebody may use it</source>
        <translation>Revocarlo aunque alguien pueda usarlo</translation>
    </message>
    <message>
        <source>It cannot be taken back: whoever uses it needs a new certificate.</source>
        <translation>No se puede deshacer: quien lo use necesita un certificado nuevo.</translation>
    </message>
    <message>
        <source>Who had it</source>
        <translation>Quién lo tenía</translation>
    </message>
    <message>
        <source>Connection that used it</source>
        <translation>Conexión que lo usaba</translation>
    </message>
    <message>
        <source>The path of a file that holds it in its first line, or the id of an authentication entry that holds it as its password. The secret itself is refused: QGIS would print it, and keep it in logs, histories and models.</source>
        <translation>La ruta de un archivo que lo contenga en su primera línea o el identificador de una configuración de autenticación que lo contenga como contraseña. El propio secreto se rechaza: QGIS lo mostraría y lo guardaría en registros, historiales y modelos.</translation>
    </message>
    <message>
        <source>Tables that a new key may read</source>
        <translation>Tablas que una clave nueva puede leer</translation>
    </message>
    <message>
        <source>Tables that a new key may read and change</source>
        <translation>Tablas que una clave nueva puede leer y modificar</translation>
    </message>
    <message>
        <source>Names with blanks or commas between them, such as “countries public.rivers”.</source>
        <translation>Nombres separados por espacios o comas, como «countries public.rivers».</translation>
    </message>
    <message>
        <source>Set a connection's API key</source>
        <translation>Establecer la clave de API de una conexión</translation>
    </message>
    <message>
        <source>api key,password,permission,grant,tables</source>
        <translation>clave de api,contraseña,permiso,tablas</translation>
    </message>
    <message>
        <source>Gives a connection another API key, proves it by opening the database, and stores it in QGIS's encrypted authentication database: one that you bring, or one that CARTO makes for the tables that you name. If neither a key nor a table is given, one is made that may read all tables that the account has today. Making one needs the master key, unless it is stored for the account.

Open layers go on with the old key; if it was made for this connection, it goes when QGIS has ended. KEY is the name of the one that was made, and empty for one of your own.</source>
        <translation>Da a una conexión otra clave de API, la prueba abriendo la base de datos y la guarda en la base de datos de autenticación cifrada de QGIS: una que usted trae, o una que CARTO crea para las tablas que indique. Si no se da ni clave ni tabla, se crea una que puede leer todas las tablas que la cuenta tiene hoy. Para crearla hace falta la clave maestra, salvo que esté guardada para la cuenta.

Las capas abiertas siguen con la clave antigua; si se creó para esta conexión, desaparece cuando QGIS se cierra. KEY es el nombre de la que se creó, y queda vacío si es propia.</translation>
    </message>
    <message>
        <source>Name of the key that was made</source>
        <translation>Nombre de la clave que se creó</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Opens with QGIS's master password</source>
        <translation>Se abre con la contraseña maestra de QGIS</translation>
    </message>
    <message>
        <source>The list lets in every address</source>
        <translation>La lista deja entrar a cualquier dirección</translation>
    </message>
    <message>
        <source>{address} is allowed</source>
        <translation>{address} está permitida</translation>
    </message>
    <message>
        <source>{address} is not allowed yet</source>
        <translation>{address} aún no está permitida</translation>
    </message>
    <message>
        <source>This computer gets in</source>
        <translation>Este equipo tiene acceso</translation>
    </message>
    <message>
        <source>Now {address}, but {own} was allowed</source>
        <translation>Ahora {address}, pero se permitió {own}</translation>
    </message>
    <message>
        <source>Your address is {address}</source>
        <translation>Su dirección es {address}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>The server wants none</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>None on this computer yet</source>
        <translation>Aún no hay en este equipo</translation>
    </message>
    <message>
        <source>{name} was revoked</source>
        <translation>{name} fue revocado</translation>
    </message>
    <message>
        <source>{name} has expired</source>
        <translation>{name} ha caducado</translation>
    </message>
    <message>
        <source>{name}, only {days} days left</source>
        <translation>{name}, solo quedan {days} días</translation>
    </message>
    <message>
        <source>{name}, {days} days left</source>
        <translation>{name}, quedan {days} días</translation>
    </message>
    <message>
        <source>{name} is not accepted any more</source>
        <translation>{name} ya no se acepta</translation>
    </message>
    <message>
        <source>Your own key is not accepted any more</source>
        <translation>Su propia clave ya no se acepta</translation>
    </message>
    <message>
        <source>{name}, stored encrypted</source>
        <translation>{name}, guardada cifrada</translation>
    </message>
    <message>
        <source>Your own key, stored encrypted</source>
        <translation>Su propia clave, guardada cifrada</translation>
    </message>
    <message>
        <source>It is not accepted any more</source>
        <translation>Ya no se acepta</translation>
    </message>
    <message>
        <source>Stored encrypted</source>
        <translation>Guardada cifrada</translation>
    </message>
    <message>
        <source>Not in QGIS yet</source>
        <translation>Aún no está en QGIS</translation>
    </message>
    <message>
        <source>“{name}” does not open</source>
        <translation>«{name}» no se abre</translation>
    </message>
    <message>
        <source>“{name}” at {host}; only the server's authority is checked, not its name</source>
        <translation>«{name}» en {host}; solo se comprueba la autoridad del servidor, no su nombre</translation>
    </message>
    <message>
        <source>“{name}” at {host}</source>
        <translation>«{name}» en {host}</translation>
    </message>
</context>
</TS>
