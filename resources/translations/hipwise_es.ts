<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CueWords</name>
    <message>
        <source>%1, left side</source>
        <translation>%1, lado izquierdo</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, lado derecho</translation>
    </message>
    <message numerus="yes">
        <source>Start, %n time(s)</source>
        <translation>
            <numerusform>Empieza, %n vez</numerusform>
            <numerusform>Empieza, %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold, %n second(s)</source>
        <translation>
            <numerusform>Aguanta %n segundo</numerusform>
            <numerusform>Aguanta %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, %n minute(s)</source>
        <translation>
            <numerusform>Empieza, %n minuto</numerusform>
            <numerusform>Empieza, %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, %n second(s)</source>
        <translation>
            <numerusform>Empieza, %n segundo</numerusform>
            <numerusform>Empieza, %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Get ready: %1</source>
        <translation>Prepárate: %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Corre</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Camina</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Vas por la mitad</translation>
    </message>
    <message>
        <source>Change to left</source>
        <translation>Cambia a la izquierda</translation>
    </message>
    <message>
        <source>Change to right</source>
        <translation>Cambia a la derecha</translation>
    </message>
    <message numerus="yes">
        <source>Rest, %n second(s)</source>
        <translation>
            <numerusform>Descanso, %n segundo</numerusform>
            <numerusform>Descanso, %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Well done. The session is finished</source>
        <translation>Bien hecho. La sesión ha terminado</translation>
    </message>
    <message>
        <source>Press a key when you are ready</source>
        <translation>Pulsa una tecla cuando estés a punto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Hipwise shows movements for sore hips, guides you through them and keeps a record. It is general education. It is not medical advice, diagnosis or treatment, and does not replace your clinician. You use it at your own judgement; stop if you feel unwell.</source>
        <translation>Hipwise muestra movimientos para caderas doloridas, te guía paso a paso y guarda un registro. Es información educativa general. No es un consejo médico, un diagnóstico ni un tratamiento, y no sustituye a tu profesional sanitario. Úsalo según tu propio criterio y detente si te sientes mal.</translation>
    </message>
    <message>
        <source>The movements have not yet been reviewed by a physiotherapist.</source>
        <translation>Ningún fisioterapeuta ha revisado aún los movimientos.</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later. The movements and their words are under Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>El programa es software libre, con la Licencia Pública General de GNU, versión 3 o posterior. Los movimientos y sus textos tienen la licencia Creative Commons Atribución-CompartirIgual 4.0.</translation>
    </message>
    <message>
        <source>It is built with</source>
        <translation>Está hecho con</translation>
    </message>
    <message>
        <source>About Hipwise</source>
        <translation>Acerca de Hipwise</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>There is no copy of it.</source>
        <translation>No hay ninguna copia.</translation>
    </message>
    <message numerus="yes">
        <source>Hipwise made a copy on %1, with %n session(s).</source>
        <translation>
            <numerusform>Hipwise hizo una copia el %1, con %n sesión.</numerusform>
            <numerusform>Hipwise hizo una copia el %1, con %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is left as it is. You can do movements, but nothing is recorded. Install the newer Hipwise again. %1</source>
        <translation>Se deja como está. Puedes hacer movimientos, pero no se apunta nada. Instala de nuevo el Hipwise más nuevo. %1</translation>
    </message>
    <message>
        <source>Its version is %1, and this Hipwise writes version %2. You can look at it and do movements, but nothing is recorded. Install the newer Hipwise again.</source>
        <translation>Su versión es la %1, y este Hipwise escribe la versión %2. Puedes mirarlo y hacer movimientos, pero no se apunta nada. Instala de nuevo el Hipwise más nuevo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your journal is damaged</source>
        <translation>Tu diario está dañado</translation>
    </message>
    <message>
        <source>Your journal is empty</source>
        <translation>Tu diario está vacío</translation>
    </message>
    <message>
        <source>The file of your journal is not a journal</source>
        <translation>El archivo de tu diario no es un diario</translation>
    </message>
    <message>
        <source>Your journal was written by a newer Hipwise</source>
        <translation>Tu diario lo escribió un Hipwise más nuevo</translation>
    </message>
    <message>
        <source>Your journal can only be read</source>
        <translation>Tu diario solo se puede leer</translation>
    </message>
    <message>
        <source>You can do movements; what you do is kept only while Hipwise is open. Check who may write to %1.</source>
        <translation>Puedes hacer movimientos; lo que hagas se guarda solo mientras Hipwise esté abierto. Mira quién puede escribir en %1.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Your journal can be read. What you do waits until there is room, as long as Hipwise is open.</source>
        <translation>Tu diario se puede leer. Lo que hagas espera hasta que haya sitio, mientras Hipwise esté abierto.</translation>
    </message>
    <message>
        <source>Another program holds your journal</source>
        <translation>Otro programa está usando tu diario</translation>
    </message>
    <message>
        <source>You can do movements. Close the other program, and try again.</source>
        <translation>Puedes hacer movimientos. Cierra el otro programa y prueba otra vez.</translation>
    </message>
    <message>
        <source>Your journal cannot be opened</source>
        <translation>No se puede abrir tu diario</translation>
    </message>
    <message>
        <source>It is left as it is. You can do movements, but nothing is recorded until it can be opened. %1</source>
        <translation>Se deja como está. Puedes hacer movimientos, pero no se apunta nada hasta que se pueda abrir. %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Start today’s session</source>
        <translation>Empezar la sesión de hoy</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Search this page, or the library</source>
        <translation>Buscar en esta página, o en la biblioteca</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Texto más grande, más pequeño, normal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>From the side bar to the page and back</source>
        <translation>De la barra lateral a la página y al revés</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pain scale</source>
        <translation>Escala de dolor</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Elegir un número</translation>
    </message>
    <message>
        <source>10; or 1, then 0</source>
        <translation>10; o 1 y luego 0</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Favourite or not</source>
        <translation>Favorito o no</translation>
    </message>
    <message>
        <source>Cards, list</source>
        <translation>Tarjetas, lista</translation>
    </message>
    <message>
        <source>A movement</source>
        <translation>Un movimiento</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Reproducir o parar</translation>
    </message>
    <message>
        <source>Part before, part after</source>
        <translation>Parte anterior, parte siguiente</translation>
    </message>
    <message>
        <source>Faster, slower</source>
        <translation>Más rápido, más lento</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>El otro lado</translation>
    </message>
    <message>
        <source>Seen from where it shows best, front, side, back, top</source>
        <translation>Visto desde donde mejor se ve, delante, lado, detrás, arriba</translation>
    </message>
    <message>
        <source>On the figure: turn it</source>
        <translation>En la figura: girarla</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>On the figure: back to where it shows best</source>
        <translation>En la figura: volver a la mejor vista</translation>
    </message>
    <message>
        <source>The figure alone</source>
        <translation>Solo la figura</translation>
    </message>
    <message>
        <source>Movement before, next</source>
        <translation>Movimiento anterior, siguiente</translation>
    </message>
    <message>
        <source>Harder, easier</source>
        <translation>Más difícil, más fácil</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Girarla</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation>Pausar y seguir</translation>
    </message>
    <message>
        <source>Next, back</source>
        <translation>Siguiente, atrás</translation>
    </message>
    <message>
        <source>Skip this movement</source>
        <translation>Saltar este movimiento</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>One repetition more or fewer; in a rest: 15 seconds</source>
        <translation>Una repetición más o menos; en un descanso: 15 segundos</translation>
    </message>
    <message>
        <source>The other side first</source>
        <translation>Primero el otro lado</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sonido sí o no</translation>
    </message>
    <message>
        <source>Stop (asks first)</source>
        <translation>Parar (pregunta antes)</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Mando</translation>
    </message>
    <message>
        <source>Page down and page up: next, back. Full stop or B: pause and go on</source>
        <translation>Avanzar y retroceder página: siguiente, atrás. Punto o B: pausar y seguir</translation>
    </message>
    <message>
        <source>Media keys</source>
        <translation>Teclas multimedia</translation>
    </message>
    <message>
        <source>Pause and go on, next, back, sound</source>
        <translation>Pausar y seguir, siguiente, atrás, sonido</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Chair stand, standing on one leg</source>
        <translation>Levantarse de la silla, sostenerse en una pierna</translation>
    </message>
    <message>
        <source>The large button: start, count, foot down</source>
        <translation>El botón grande: empezar, contar, pie en el suelo</translation>
    </message>
    <message>
        <source>Stop; nothing is kept</source>
        <translation>Parar; no se guarda nada</translation>
    </message>
    <message>
        <source>Page down, full stop or B: the large button</source>
        <translation>Av Pág, punto o B: el botón grande</translation>
    </message>
    <message>
        <source>Why something is suggested</source>
        <translation>Por qué se propone algo</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Move a session: arrow keys choose the day, Enter puts it there</source>
        <translation>Mover una sesión: las flechas eligen el día, Intro la deja ahí</translation>
    </message>
    <message>
        <source>A movement of a session up or down</source>
        <translation>Un movimiento de una sesión, arriba o abajo</translation>
    </message>
    <message>
        <source>Add a movement</source>
        <translation>Añadir un movimiento</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Take a movement out</source>
        <translation>Quitar un movimiento</translation>
    </message>
    <message>
        <source>Take back, do again</source>
        <translation>Deshacer, rehacer</translation>
    </message>
    <message>
        <source>Today, Library, Program, Progress, Snacks, Learn</source>
        <translation>Hoy, Biblioteca, Programa, Progreso, Pausas, Aprender</translation>
    </message>
    <message>
        <source>Movement snack now</source>
        <translation>Pausa activa ahora</translation>
    </message>
</context>
<context>
    <name>MeasureCues</name>
    <message>
        <source>Get ready. Cross your arms</source>
        <translation>Prepárate. Cruza los brazos</translation>
    </message>
    <message>
        <source>Get ready to stand on your left leg</source>
        <translation>Prepárate para sostenerte en la pierna izquierda</translation>
    </message>
    <message>
        <source>Get ready to stand on your right leg</source>
        <translation>Prepárate para sostenerte en la pierna derecha</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Lift your foot</source>
        <translation>Levanta el pie</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Vas por la mitad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>un día sí y otro no</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n vez por semana</numerusform>
            <numerusform>%n veces por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>The usual name again</source>
        <translation>Otra vez el nombre de siempre</translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>Nombre nuevo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paused: not well</source>
        <translation>En pausa: no estás bien</translation>
    </message>
    <message>
        <source>Paused: on holiday</source>
        <translation>En pausa: de vacaciones</translation>
    </message>
    <message>
        <source>Easy day</source>
        <translation>Día suave</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>as long as you like</source>
        <translation>el tiempo que quieras</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>Para qué es: %1</translation>
    </message>
    <message>
        <source>This part begins: %1</source>
        <translation>Empieza esta parte: %1</translation>
    </message>
    <message>
        <source>New session: %1</source>
        <translation>Sesión nueva: %1</translation>
    </message>
    <message>
        <source>Session taken out: %1</source>
        <translation>Sesión quitada: %1</translation>
    </message>
    <message>
        <source>Another note in %1</source>
        <translation>Otra nota en %1</translation>
    </message>
    <message>
        <source>%1 is new in %2</source>
        <translation>%1 es nuevo en %2</translation>
    </message>
    <message>
        <source>%1 is no longer in %2</source>
        <translation>%1 ya no está en %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>Another order in %1</source>
        <translation>Otro orden en %1</translation>
    </message>
    <message>
        <source>%1: another pace</source>
        <translation>%1: otro ritmo</translation>
    </message>
    <message>
        <source>%1: another weight or band</source>
        <translation>%1: otro peso u otra banda</translation>
    </message>
    <message>
        <source>%1: another goal</source>
        <translation>%1: otra meta</translation>
    </message>
    <message>
        <source>%1: another note</source>
        <translation>%1: otra nota</translation>
    </message>
    <message>
        <source>A pause was taken out</source>
        <translation>Se quitó una pausa</translation>
    </message>
    <message>
        <source>A session that was not done comes on the next free day</source>
        <translation>Una sesión sin hacer pasa al siguiente día libre</translation>
    </message>
    <message>
        <source>A session that was not done is left</source>
        <translation>Una sesión sin hacer se deja</translation>
    </message>
    <message>
        <source>Changes are suggested again</source>
        <translation>Se vuelven a proponer cambios</translation>
    </message>
    <message>
        <source>No changes are suggested</source>
        <translation>No se proponen cambios</translation>
    </message>
    <message>
        <source>Other movements for short breaks</source>
        <translation>Otros movimientos para pausas cortas</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por ti</translation>
    </message>
    <message>
        <source>Suggested, and you said yes</source>
        <translation>Propuesto, y dijiste que sí</translation>
    </message>
    <message>
        <source>Changed by your clinician</source>
        <translation>Cambiado por tu profesional</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Cambiado por %1</translation>
    </message>
    <message>
        <source>New part: %1</source>
        <translation>Parte nueva: %1</translation>
    </message>
    <message>
        <source>Part taken out: %1</source>
        <translation>Parte quitada: %1</translation>
    </message>
    <message>
        <source>%1 is meant to last: %2</source>
        <translation>%1, duración prevista: %2</translation>
    </message>
    <message>
        <source>Another order of the parts</source>
        <translation>Otro orden de las partes</translation>
    </message>
    <message>
        <source>%1: the usual way again</source>
        <translation>%1: otra vez de la forma habitual</translation>
    </message>
    <message>
        <source>%1: another way to do it</source>
        <translation>%1: otra forma de hacerlo</translation>
    </message>
    <message>
        <source>%1: left on %2</source>
        <translation>%1: dejada el %2</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <translation>tu número local de emergencias</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>SnackWords</name>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>In a call until %1</source>
        <translation>En una llamada hasta las %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Avisos parados hasta las %1</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>Avisos apagados hasta las %1</translation>
    </message>
    <message>
        <source>Off until tomorrow, %1</source>
        <translation>Avisos apagados hasta mañana, %1</translation>
    </message>
    <message>
        <source>No snacks are planned</source>
        <translation>No hay pausas previstas</translation>
    </message>
    <message>
        <source>Next snack %1</source>
        <translation>Próxima pausa %1</translation>
    </message>
    <message>
        <source>You are doing a movement snack</source>
        <translation>Estás haciendo una pausa activa</translation>
    </message>
    <message>
        <source>It is time for your session</source>
        <translation>Es la hora de tu sesión</translation>
    </message>
    <message>
        <source>It is time for a movement snack</source>
        <translation>Es hora de una pausa activa</translation>
    </message>
    <message>
        <source>you are typing</source>
        <translation>estás escribiendo</translation>
    </message>
    <message>
        <source>a program is full screen</source>
        <translation>un programa ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>“do not disturb” is on</source>
        <translation>«no molestar» está activado</translation>
    </message>
    <message>
        <source>you are in a call</source>
        <translation>estás en una llamada</translation>
    </message>
    <message>
        <source>reminders are paused</source>
        <translation>los avisos están en pausa</translation>
    </message>
    <message>
        <source>the computer has just woken up</source>
        <translation>el ordenador acaba de despertar</translation>
    </message>
    <message>
        <source>another reminder came just before</source>
        <translation>acaba de llegar otro aviso</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>no hay nadie</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>el ordenador duerme</translation>
    </message>
    <message>
        <source>a session is under way</source>
        <translation>hay una sesión en curso</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>comida</translation>
    </message>
    <message>
        <source>outside your hours</source>
        <translation>fuera de tu horario</translation>
    </message>
    <message>
        <source>off until tomorrow</source>
        <translation>apagados hasta mañana</translation>
    </message>
    <message>
        <source>full-screen program</source>
        <translation>programa a pantalla completa</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en una llamada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Held: a safety question is open</source>
        <translation>En espera: hay una pregunta de seguridad abierta</translation>
    </message>
    <message>
        <source>Held: Hipwise is for adults</source>
        <translation>En espera: Hipwise es para adultos</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Lunch. %1</source>
        <translation>Comida. %1</translation>
    </message>
    <message>
        <source>Outside your hours. %1</source>
        <translation>Fuera de tu horario. %1</translation>
    </message>
    <message>
        <source>Snacks are off</source>
        <translation>Las pausas están apagadas</translation>
    </message>
    <message>
        <source>No hours are set</source>
        <translation>No hay ningún horario puesto</translation>
    </message>
    <message>
        <source>No movement is left for today</source>
        <translation>No queda ningún movimiento para hoy</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n repeats</source>
        <translation>
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>%1 min later</source>
        <translation>%1 min más tarde</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>not done: the computer slept</source>
        <translation>sin hacer: el ordenador dormía</translation>
    </message>
    <message>
        <source>not done: the screen was locked</source>
        <translation>sin hacer: la pantalla estaba bloqueada</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 min, counts as a break</source>
        <translation>%1 min, cuenta como pausa</translation>
    </message>
    <message>
        <source>held %1 min</source>
        <translation>en espera %1 min</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>no llegó</translation>
    </message>
    <message>
        <source>started anew</source>
        <translation>empezado de nuevo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Computer asleep</source>
        <translation>Ordenador dormido</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>Away from the screen</source>
        <translation>Lejos de la pantalla</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Movement snack</source>
        <translation>Pausa activa</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>Hipwise was closed</source>
        <translation>Hipwise estaba cerrado</translation>
    </message>
    <message>
        <source>Hipwise has a few questions first. Its window shows them.</source>
        <translation>Hipwise tiene antes unas preguntas. Están en su ventana.</translation>
    </message>
    <message>
        <source>No snack now: a session is under way</source>
        <translation>Ahora no hay pausa: hay una sesión en marcha</translation>
    </message>
    <message>
        <source>Your session is at %1</source>
        <translation>Tu sesión es a las %1</translation>
    </message>
    <message>
        <source>Your hours are too short for a snack</source>
        <translation>Tus horas son demasiado cortas para una pausa</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>not done: a session began</source>
        <translation>no hecha: empezó una sesión</translation>
    </message>
    <message>
        <source>not done: Hipwise was closed</source>
        <translation>no hecha: Hipwise se cerró</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>This is how I speak.</source>
        <translation>Así es como hablo.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Your hip</source>
        <translation>Tu cadera</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Your program</source>
        <translation>Tu programa</translation>
    </message>
    <message>
        <source>Left groin</source>
        <translation>Ingle izquierda</translation>
    </message>
    <message>
        <source>Right groin</source>
        <translation>Ingle derecha</translation>
    </message>
    <message>
        <source>Left outer hip</source>
        <translation>Lado de la cadera izquierda</translation>
    </message>
    <message>
        <source>Right outer hip</source>
        <translation>Lado de la cadera derecha</translation>
    </message>
    <message>
        <source>Front of left thigh</source>
        <translation>Muslo izquierdo por delante</translation>
    </message>
    <message>
        <source>Front of right thigh</source>
        <translation>Muslo derecho por delante</translation>
    </message>
    <message>
        <source>Outside of left thigh</source>
        <translation>Muslo izquierdo por fuera</translation>
    </message>
    <message>
        <source>Outside of right thigh</source>
        <translation>Muslo derecho por fuera</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <translation>Glúteo izquierdo</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <translation>Glúteo derecho</translation>
    </message>
    <message>
        <source>Back of left thigh</source>
        <translation>Muslo izquierdo por detrás</translation>
    </message>
    <message>
        <source>Back of right thigh</source>
        <translation>Muslo derecho por detrás</translation>
    </message>
    <message>
        <source>After breakfast</source>
        <translation>Después del desayuno</translation>
    </message>
    <message>
        <source>Late morning</source>
        <translation>A media mañana</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>Después de comer</translation>
    </message>
    <message>
        <source>After work</source>
        <translation>Después del trabajo</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Por la tarde o noche</translation>
    </message>
    <message>
        <source>Things that most homes have</source>
        <translation>Cosas que hay en casi todas las casas</translation>
    </message>
    <message>
        <source>Bands, weights and the like</source>
        <translation>Bandas, pesas y parecidos</translation>
    </message>
    <message>
        <source>For walking, cycling and water</source>
        <translation>Para caminar, pedalear y el agua</translation>
    </message>
    <message>
        <source>Now: call %1</source>
        <translation>Ahora: llama a %1</translation>
    </message>
    <message>
        <source>Today: call a doctor or advice line</source>
        <translation>Hoy: llama a un médico o a una línea de consejo</translation>
    </message>
    <message>
        <source>In the next days: ask a doctor or physio</source>
        <translation>En los próximos días: pregunta a un médico o fisio</translation>
    </message>
</context>
<context>
    <name>TodayNotices</name>
    <message>
        <source>Your program waits until you are well again</source>
        <translation>Tu programa espera hasta que estés bien</translation>
    </message>
    <message>
        <source>Your program is on holiday</source>
        <translation>Tu programa está de vacaciones</translation>
    </message>
    <message>
        <source>Easy days</source>
        <translation>Días suaves</translation>
    </message>
    <message>
        <source>Your program is paused</source>
        <translation>Tu programa está en pausa</translation>
    </message>
    <message>
        <source>%1 is still open: %2</source>
        <translation>Queda abierto el %1: %2</translation>
    </message>
    <message>
        <source>Do it today, or leave it. Both are fine.</source>
        <translation>Hazlo hoy o déjalo. Las dos cosas están bien.</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>Hacerlo hoy</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Until %1. Nothing is counted.</source>
        <translation>Hasta el %1. No se cuenta nada.</translation>
    </message>
    <message>
        <source>Nothing is counted.</source>
        <translation>No se cuenta nada.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Seguir ya</translation>
    </message>
    <message>
        <source>A gentle session may do you good today, or a rest.</source>
        <translation>Hoy puede sentarte bien una sesión suave, o un descanso.</translation>
    </message>
    <message>
        <source>Gentle session</source>
        <translation>Sesión suave</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>You have come to the end of %1</source>
        <translation>Has llegado al final de «%1»</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>A day off</source>
        <translation>Día de descanso</translation>
    </message>
    <message>
        <source>A day off strength is part of the plan. A short walk is fine.</source>
        <translation>Descansar un día de los ejercicios de fuerza es parte del plan. Puedes dar un paseo corto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 planned sessions in the last %n day(s)</source>
        <translation>
            <numerusform>%1 de %2 sesiones previstas en el último %n día</numerusform>
            <numerusform>%1 de %2 sesiones previstas en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on with another program, or do this one once more.</source>
        <translation>Puedes seguir con otro programa o hacer este una vez más.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elige un programa</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Aerobic</source>
        <translation>Aeróbico</translation>
    </message>
    <message>
        <source>Movement snack</source>
        <translation>Pausa activa</translation>
    </message>
    <message>
        <source>Self-massage</source>
        <translation>Automasaje</translation>
    </message>
    <message>
        <source>Very easy</source>
        <translation>Muy fácil</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Muy difícil</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Cadera izquierda</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Cadera derecha</translation>
    </message>
    <message>
        <source>Both hips</source>
        <translation>Las dos caderas</translation>
    </message>
    <message>
        <source>Usually suits</source>
        <translation>Suele ir bien</translation>
    </message>
    <message>
        <source>Change it a little</source>
        <translation>Cámbialo un poco</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>Déjalo por ahora</translation>
    </message>
    <message>
        <source>Ask your clinician first</source>
        <translation>Pregunta antes a tu profesional sanitario</translation>
    </message>
    <message>
        <source>The amount comes from a trial.</source>
        <translation>La cantidad viene de un ensayo clínico.</translation>
    </message>
    <message>
        <source>The amount follows a guideline.</source>
        <translation>La cantidad sigue una guía clínica.</translation>
    </message>
    <message>
        <source>The amount is adapted from studies of something close.</source>
        <translation>La cantidad está adaptada de estudios sobre algo parecido.</translation>
    </message>
    <message>
        <source>The amount is usual practice. No trial tested it.</source>
        <translation>La cantidad es la habitual. Ningún ensayo clínico la ha probado.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>hold %1 s</source>
        <translation>mantén %1 s</translation>
    </message>
    <message>
        <source>%1 × hold %2 s</source>
        <translation>%1 × mantén %2 s</translation>
    </message>
    <message>
        <source>%1 × %2, hold %3 s</source>
        <translation>%1 × %2, mantén %3 s</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 por lado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Fine. Carry on.</source>
        <translation>Bien. Puedes seguir.</translation>
    </message>
    <message>
        <source>%1 is OK if it settles by tomorrow morning.</source>
        <translation>Un %1 está bien si mañana por la mañana ya se ha calmado.</translation>
    </message>
    <message>
        <source>%1 is a lot today. Rest, or do less. You can always get help.</source>
        <translation>Un %1 es mucho para hoy. Descansa o haz menos. Siempre puedes pedir ayuda.</translation>
    </message>
    <message>
        <source>It goes against your limit: %1.</source>
        <translation>Va contra tu límite: %1.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Only in %1 so far</source>
        <translation>De momento solo en %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>%1 de %2 veces</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>dolor %1</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>siguió</translation>
    </message>
    <message>
        <source>changed to something easier</source>
        <translation>cambió a algo más fácil</translation>
    </message>
    <message>
        <source>did fewer</source>
        <translation>hizo menos</translation>
    </message>
    <message>
        <source>rested first</source>
        <translation>descansó primero</translation>
    </message>
    <message>
        <source>left it out</source>
        <translation>lo saltó</translation>
    </message>
    <message>
        <source>stopped for the day</source>
        <translation>paró por hoy</translation>
    </message>
    <message>
        <source>right: %1, left: %2</source>
        <translation>derecha: %1, izquierda: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>hip %1 at its worst</source>
        <translation>cadera %1 en el peor momento</translation>
    </message>
    <message>
        <source>Nothing can be kept just now.</source>
        <translation>Ahora no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Cannot save: the disk is full.</source>
        <translation>No se puede guardar: el disco está lleno.</translation>
    </message>
    <message>
        <source>Cannot save: another program holds the journal.</source>
        <translation>No se puede guardar: otro programa está usando el diario.</translation>
    </message>
    <message>
        <source>Cannot save: the journal is damaged.</source>
        <translation>No se puede guardar: el diario está dañado.</translation>
    </message>
    <message>
        <source>Cannot save: %1.</source>
        <translation>No se puede guardar: %1.</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>I notice it, and can easily ignore it</source>
        <translation>lo noto, y es fácil no hacerle caso</translation>
    </message>
    <message>
        <source>annoying, but I can do what I want</source>
        <translation>molesta, pero puedo hacer lo que quiero</translation>
    </message>
    <message>
        <source>in the way; I think about stopping</source>
        <translation>estorba; pienso en parar</translation>
    </message>
    <message>
        <source>strong; I change what I do</source>
        <translation>fuerte; cambio lo que hago</translation>
    </message>
    <message>
        <source>very strong; it is hard to do anything</source>
        <translation>muy fuerte; cuesta hacer cualquier cosa</translation>
    </message>
    <message>
        <source>the worst I can imagine</source>
        <translation>el peor que puedo imaginar</translation>
    </message>
    <message>
        <source>Groin, front of the hip</source>
        <translation>Ingle, delante de la cadera</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <translation>Lado de la cadera</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Glúteo</translation>
    </message>
    <message>
        <source>Thigh or knee</source>
        <translation>Muslo o rodilla</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>%1 × (run %2, walk %3)</source>
        <translation>%1 × (correr %2, caminar %3)</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: sin llegar</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1: sin hacer</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Cannot save: the journal can only be read.</source>
        <translation>No se puede guardar: el diario solo se puede leer.</translation>
    </message>
    <message>
        <source>slower pace</source>
        <translation>paso más lento</translation>
    </message>
    <message>
        <source>easy pace</source>
        <translation>paso fácil</translation>
    </message>
    <message>
        <source>brisk pace</source>
        <translation>paso vivo</translation>
    </message>
    <message numerus="yes">
        <source>a little more weight, %n time(s)</source>
        <translation>
            <numerusform>un poco más de peso, %n vez</numerusform>
            <numerusform>un poco más de peso, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 or 2 more were possible</source>
        <translation>1 o 2 más eran posibles</translation>
    </message>
    <message>
        <source>All I had</source>
        <translation>Todo lo que pude</translation>
    </message>
    <message>
        <source>You have had a hip replacement. Ask your surgical team first.</source>
        <translation>Llevas una prótesis de cadera. Pregunta antes a tu equipo de cirugía.</translation>
    </message>
    <message>
        <source>You were told to limit the weight on your leg.</source>
        <translation>Te dijeron que cargues poco peso en la pierna.</translation>
    </message>
    <message>
        <source>You were told not to put full weight on one leg.</source>
        <translation>Te dijeron que no cargues todo el peso en una pierna.</translation>
    </message>
    <message>
        <source>You were told to leave out what needs balance.</source>
        <translation>Te dijeron que dejes lo que pide equilibrio.</translation>
    </message>
    <message>
        <source>Standing on one leg can stir up the side of the hip. Leave it out while it is sore.</source>
        <translation>Sostenerte en una pierna puede irritar el lado de la cadera. Déjalo mientras te moleste.</translation>
    </message>
    <message>
        <source>Your own activities</source>
        <translation>Tus actividades</translation>
    </message>
    <message>
        <source>Chair stand</source>
        <translation>Levantarse de la silla</translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation>Sostenerse en una pierna</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1: %2 s</translation>
    </message>
    <message>
        <source>%1, holding on</source>
        <translation>%1, con apoyo de la mano</translation>
    </message>
    <message>
        <source>0 stands, with the arms</source>
        <translation>0 veces, con los brazos</translation>
    </message>
    <message>
        <source>1 stand</source>
        <translation>1 vez</translation>
    </message>
    <message>
        <source>%1 stands</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>One of your answers before the start says: check first.</source>
        <translation>Una de tus respuestas del principio dice: consulta antes.</translation>
    </message>
    <message>
        <source>Three more and a line appears here.</source>
        <translation>Con tres más aparece aquí una línea.</translation>
    </message>
    <message>
        <source>Two more and a line appears here.</source>
        <translation>Con dos más aparece aquí una línea.</translation>
    </message>
    <message>
        <source>One more and a line appears here.</source>
        <translation>Con una más aparece aquí una línea.</translation>
    </message>
    <message>
        <source>fresh strain</source>
        <translation>distensión reciente</translation>
    </message>
    <message>
        <source>A fresh strain: nothing is stretched in the first days.</source>
        <translation>Una distensión reciente: en los primeros días no se estira nada.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::AbilityScale</name>
    <message>
        <source>0 cannot do it</source>
        <translation>0 no puedo</translation>
    </message>
    <message>
        <source>10 as before</source>
        <translation>10 como antes</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 de 10</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::AboutMeCard</name>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>What you told at the start. It stays on this computer, and you can change it here.</source>
        <translation>Lo que contaste al principio. Se queda en este ordenador y puedes cambiarlo aquí.</translation>
    </message>
    <message>
        <source>Name, region, age</source>
        <translation>Nombre, región, edad</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>My hip and my clinician’s limits</source>
        <translation>Mi cadera y mis límites</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::AboutYouCard</name>
    <message>
        <source>Somewhere else</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your age</source>
        <translation>Tu edad</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18 to 64</source>
        <translation>De 18 a 64</translation>
    </message>
    <message>
        <source>65 or older</source>
        <translation>65 o más</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Dónde vives</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Where do you live? For the emergency number.</source>
        <translation>¿Dónde vives? Es para el número de emergencias.</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>¿Cuántos años tienes?</translation>
    </message>
    <message>
        <source>What may we call you? It can stay empty.</source>
        <translation>¿Cómo te llamamos? Puede quedar en blanco.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ActivitiesPage</name>
    <message>
        <source>putting on socks</source>
        <translation>ponerme los calcetines</translation>
    </message>
    <message>
        <source>climbing stairs</source>
        <translation>subir escaleras</translation>
    </message>
    <message>
        <source>getting out of a low chair</source>
        <translation>levantarme de una silla baja</translation>
    </message>
    <message>
        <source>walking to the shop</source>
        <translation>ir andando a la tienda</translation>
    </message>
    <message>
        <source>getting in and out of a car</source>
        <translation>entrar y salir del coche</translation>
    </message>
    <message>
        <source>sleeping on my side</source>
        <translation>dormir de lado</translation>
    </message>
    <message>
        <source>sitting for an hour</source>
        <translation>pasar una hora en una silla</translation>
    </message>
    <message>
        <source>gardening</source>
        <translation>trabajar en el jardín</translation>
    </message>
    <message>
        <source>Save these numbers</source>
        <translation>Guardar estos números</translation>
    </message>
    <message>
        <source>Your mean over time</source>
        <translation>Tu media con el tiempo</translation>
    </message>
    <message>
        <source>After the Patient-Specific Functional Scale (Stratford 1995), in our own words.</source>
        <translation>Según la Patient-Specific Functional Scale (Stratford 1995), con nuestras palabras.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>Something that is hard because of your hip</source>
        <translation>Algo que te cuesta por la cadera</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Your journal cannot be read just now</source>
        <translation>Ahora no se puede leer tu diario</translation>
    </message>
    <message>
        <source>What you enter here cannot be kept.</source>
        <translation>Lo que escribas aquí no se puede guardar.</translation>
    </message>
    <message>
        <source>What is hard because of your hip?</source>
        <translation>¿Qué te cuesta por la cadera?</translation>
    </message>
    <message>
        <source>Name 3 things, or up to 5. Once a week you say how well they go.</source>
        <translation>Di 3 cosas, o hasta 5. Una vez a la semana dices cómo te van.</translation>
    </message>
    <message>
        <source>Your weekly question is due</source>
        <translation>Toca tu pregunta de la semana</translation>
    </message>
    <message>
        <source>How well does each of these go this week? Choose a number.</source>
        <translation>¿Cómo te va cada una esta semana? Elige un número.</translation>
    </message>
    <message>
        <source>How well does it go?</source>
        <translation>¿Cómo te va?</translation>
    </message>
    <message>
        <source>We ask once a week. You can change today’s numbers today.</source>
        <translation>Preguntamos una vez a la semana. Los números de hoy se pueden cambiar hoy.</translation>
    </message>
    <message>
        <source>You have 5. Stop asking about one to add another.</source>
        <translation>Tienes 5. Deja de preguntar por una para añadir otra.</translation>
    </message>
    <message>
        <source>Add something that is hard</source>
        <translation>Añade algo que te cuesta</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Mean %1 (%2)</source>
        <translation>Media %1 (%2)</translation>
    </message>
    <message>
        <source>Mean on %1: %2. Now: %3.</source>
        <translation>Media el %1: %2. Ahora: %3.</translation>
    </message>
    <message>
        <source>People usually notice a change of %1 points in the mean, or %2 in one activity.</source>
        <translation>La gente suele notar un cambio de %1 puntos en la media, o de %2 en una actividad.</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Ya no se pregunta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Ask again about: %1</source>
        <translation>Volver a preguntar por: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ActivityCard</name>
    <message>
        <source>Stop asking</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>Stop asking about: %1</source>
        <translation>No preguntar más por: %1</translation>
    </message>
    <message>
        <source>Kept for today: %1</source>
        <translation>Guardado hoy: %1</translation>
    </message>
    <message>
        <source>Last time, %1: %2</source>
        <translation>La última vez, %1: %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::AddPanel</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add a movement</source>
        <translation>Añadir un movimiento</translation>
    </message>
    <message>
        <source>Search for a movement to add</source>
        <translation>Buscar un movimiento para añadir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Suits me</source>
        <translation>Me va bien</translation>
    </message>
    <message>
        <source>Search to find more.</source>
        <translation>Busca para encontrar más.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or choose “All”.</source>
        <translation>No se ha encontrado nada. Prueba con otra palabra o elige «Todos».</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::AdviceView</name>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Lo he visto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Take easy days</source>
        <translation>Tomar días suaves</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begin with less</source>
        <translation>Empezar con menos</translation>
    </message>
    <message>
        <source>Keep it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Your program was set by %1.</source>
        <translation>Tu programa lo fijó %1.</translation>
    </message>
    <message>
        <source>The rule comes with Hipwise. No clinician has reviewed it yet.</source>
        <translation>La regla viene con Hipwise. Todavía no la ha revisado ningún profesional.</translation>
    </message>
    <message>
        <source>Some of its numbers are our own cautious choice.</source>
        <translation>Algunos de sus números son una elección prudente nuestra.</translation>
    </message>
    <message>
        <source>I will ask my clinician first</source>
        <translation>Antes preguntaré a mi profesional</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>Use the easier way</source>
        <translation>Usar la forma más fácil</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::AmountFields</name>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Vueltas</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::AnswerRow</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::Application</name>
    <message>
        <source>Hipwise is already running with this data folder, but does not answer.</source>
        <translation>Hipwise ya está abierto con esta carpeta de datos, pero no responde.</translation>
    </message>
    <message>
        <source>There are no movements to show: %1</source>
        <translation>No hay movimientos que mostrar: %1</translation>
    </message>
    <message>
        <source>Part of the movement file could not be used</source>
        <translation>Una parte del archivo de movimientos no se pudo usar</translation>
    </message>
    <message>
        <source>Everything else works. %1</source>
        <translation>Todo lo demás funciona. %1</translation>
    </message>
    <message>
        <source>The movement file cannot be read any more</source>
        <translation>El archivo de movimientos ya no se puede leer</translation>
    </message>
    <message>
        <source>Hipwise goes on with the last good one. %1</source>
        <translation>Hipwise sigue con el último que funcionaba. %1</translation>
    </message>
    <message>
        <source>The movement file cannot be used</source>
        <translation>El archivo de movimientos no se puede usar</translation>
    </message>
    <message>
        <source>Hipwise goes on with its own movements. %1</source>
        <translation>Hipwise sigue con sus propios movimientos. %1</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>No se pudieron leer tus ajustes</translation>
    </message>
    <message>
        <source>Hipwise starts with its usual ones. The old file is kept as %1.</source>
        <translation>Hipwise empieza con los ajustes iniciales. El archivo anterior se guarda como %1.</translation>
    </message>
    <message>
        <source>Your journal is damaged</source>
        <translation>Tu diario está dañado</translation>
    </message>
    <message>
        <source>Nothing was changed. Please keep a copy of the data folder before you go on. %1</source>
        <translation>No se ha cambiado nada. Guarda una copia de la carpeta de datos antes de seguir. %1</translation>
    </message>
    <message>
        <source>Hipwise goes on with the one it has.</source>
        <translation>Hipwise sigue con el que tiene.</translation>
    </message>
    <message>
        <source>No copy could be made</source>
        <translation>No se pudo hacer ninguna copia</translation>
    </message>
    <message>
        <source>The older ones are untouched. %1</source>
        <translation>Las anteriores siguen intactas. %1</translation>
    </message>
    <message>
        <source>Hipwise is not running.</source>
        <translation>Hipwise no está en marcha.</translation>
    </message>
    <message>
        <source>Idle detection is not available here: plain interval</source>
        <translation>Aquí no se sabe si hay alguien: intervalo fijo</translation>
    </message>
    <message>
        <source>Hipwise is busy. It will follow as soon as it can.</source>
        <translation>Hipwise está ocupado. Lo hará en cuanto pueda.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ArticlePage</name>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minuto de lectura</numerusform>
            <numerusform>%n minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Where these facts come from</source>
        <translation>De dónde salen estos datos</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::AwayView</name>
    <message>
        <source>Paused for %1</source>
        <translation>En pausa durante %1</translation>
    </message>
    <message>
        <source>Nothing of that time counts. You were at: %1</source>
        <translation>Ese tiempo no cuenta. Estabas en: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Where you were, after a short count</source>
        <translation>Donde estabas, tras una breve cuenta</translation>
    </message>
    <message>
        <source>Start this set again</source>
        <translation>Empezar de nuevo esta serie</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>What you did counts</source>
        <translation>Lo que hiciste cuenta</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ChangeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::CheckFirstPage</name>
    <message>
        <source>Thank you for telling us</source>
        <translation>Gracias por contárnoslo</translation>
    </message>
    <message>
        <source>This isn’t a no. It’s a “check first”.</source>
        <translation>Esto no es un no. Es un «primero, comprueba».</translation>
    </message>
    <message>
        <source>You can read and watch everything in Hipwise. Sessions stay off for now.</source>
        <translation>Puedes leer y ver todo en Hipwise. Por ahora no hay sesiones.</translation>
    </message>
    <message>
        <source>This program is for adults</source>
        <translation>Este programa es para personas adultas</translation>
    </message>
    <message>
        <source>Hip pain in a child or teenager needs a doctor first. It can be something that must be found early.</source>
        <translation>El dolor de cadera en niños y adolescentes necesita primero un médico. Puede ser algo que hay que ver pronto.</translation>
    </message>
    <message>
        <source>Please see a doctor soon</source>
        <translation>Por favor, ve pronto al médico</translation>
    </message>
    <message>
        <source>Ask a parent or another adult to help you. Tell the doctor where it hurts and since when. If you cannot walk on it, go today.</source>
        <translation>Pide ayuda a tu madre, a tu padre o a otra persona adulta. Di al médico dónde duele y desde cuándo. Si no puedes apoyar la pierna, ve hoy.</translation>
    </message>
    <message>
        <source>You can read and watch everything in Hipwise. Sessions stay off.</source>
        <translation>Puedes leer y ver todo en Hipwise. No hay sesiones.</translation>
    </message>
    <message>
        <source>You were asked: %1</source>
        <translation>Te preguntamos: %1</translation>
    </message>
    <message>
        <source>You can ask:</source>
        <translation>Puedes preguntar:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar el programa</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Already cleared?</source>
        <translation>¿Ya lo has comprobado?</translation>
    </message>
    <message>
        <source>If your clinician said yes to exercise at home, you can go on.</source>
        <translation>Si tu profesional de salud dijo que sí al ejercicio en casa, puedes seguir.</translation>
    </message>
    <message>
        <source>My clinician said yes</source>
        <translation>Me dijeron que sí</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ChipChoices</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ContentPage</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Movements, programs and articles come in packs. Your records stay as they are, whichever pack you use.</source>
        <translation>Los movimientos, programas y artículos vienen en paquetes. Tus registros no cambian, uses el paquete que uses.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha podido ser</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>It says the same as the one you have, version %1.</source>
        <translation>Dice lo mismo que el que tienes, versión %1.</translation>
    </message>
    <message>
        <source>Against version %1, which you have:</source>
        <translation>Comparado con la versión %1, la que tienes:</translation>
    </message>
    <message>
        <source>Some of it cannot be used and is left out:</source>
        <translation>Una parte no se puede usar y se deja fuera:</translation>
    </message>
    <message>
        <source>Add “%1”, version %2?</source>
        <translation>¿Añadir «%1», versión %2?</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>Add and use</source>
        <translation>Añadir y usar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Comes with Hipwise</source>
        <translation>Viene con Hipwise</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Nothing of it can be used any more.</source>
        <translation>Ya no se puede usar nada de él.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Añadir un paquete</translation>
    </message>
    <message>
        <source>The pack in use was given when Hipwise was started.</source>
        <translation>El paquete en uso se indicó al abrir Hipwise.</translation>
    </message>
    <message>
        <source>A pack is one file, or a folder. It is looked through before anything is changed.</source>
        <translation>Un paquete es un archivo o una carpeta. Se revisa antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Language of movements and articles</source>
        <translation>Idioma de movimientos y artículos</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como el programa</translation>
    </message>
    <message>
        <source>What is not there in this language is shown in the pack’s own, and says so.</source>
        <translation>Lo que falta en este idioma se muestra en el del paquete, y se avisa.</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) more: %1</source>
        <translation>
            <numerusform>%n movimiento más: %1</numerusform>
            <numerusform>%n movimientos más: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) gone: %1</source>
        <translation>
            <numerusform>%n movimiento menos: %1</numerusform>
            <numerusform>%n movimientos menos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) changed: %1</source>
        <translation>
            <numerusform>%n movimiento cambiado: %1</numerusform>
            <numerusform>%n movimientos cambiados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) more: %1</source>
        <translation>
            <numerusform>%n programa más: %1</numerusform>
            <numerusform>%n programas más: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) gone: %1</source>
        <translation>
            <numerusform>%n programa menos: %1</numerusform>
            <numerusform>%n programas menos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) changed: %1</source>
        <translation>
            <numerusform>%n programa cambiado: %1</numerusform>
            <numerusform>%n programas cambiados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) more: %1</source>
        <translation>
            <numerusform>%n artículo más: %1</numerusform>
            <numerusform>%n artículos más: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) gone: %1</source>
        <translation>
            <numerusform>%n artículo menos: %1</numerusform>
            <numerusform>%n artículos menos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed: %1</source>
        <translation>
            <numerusform>%n artículo cambiado: %1</numerusform>
            <numerusform>%n artículos cambiados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) more: %1</source>
        <translation>
            <numerusform>%n figura más: %1</numerusform>
            <numerusform>%n figuras más: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) gone: %1</source>
        <translation>
            <numerusform>%n figura menos: %1</numerusform>
            <numerusform>%n figuras menos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed: %1</source>
        <translation>
            <numerusform>%n figura cambiada: %1</numerusform>
            <numerusform>%n figuras cambiadas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) more: %1</source>
        <translation>
            <numerusform>%n fuente más: %1</numerusform>
            <numerusform>%n fuentes más: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) gone: %1</source>
        <translation>
            <numerusform>%n fuente menos: %1</numerusform>
            <numerusform>%n fuentes menos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) changed: %1</source>
        <translation>
            <numerusform>%n fuente cambiada: %1</numerusform>
            <numerusform>%n fuentes cambiadas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) more: %1</source>
        <translation>
            <numerusform>%n idioma más: %1</numerusform>
            <numerusform>%n idiomas más: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) gone: %1</source>
        <translation>
            <numerusform>%n idioma menos: %1</numerusform>
            <numerusform>%n idiomas menos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) changed: %1</source>
        <translation>
            <numerusform>%n idioma cambiado: %1</numerusform>
            <numerusform>%n idiomas cambiados: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movimiento</numerusform>
            <numerusform>%n movimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n programa</numerusform>
            <numerusform>%n programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this pack?</source>
        <translation>¿Quitar este paquete?</translation>
    </message>
    <message>
        <source>Your records stay. The pack can be added again from its file.</source>
        <translation>Tus registros se quedan. El paquete se puede volver a añadir desde su archivo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::DataPage</name>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Whatever you choose, the file is kept under another name.</source>
        <translation>Elijas lo que elijas, el archivo se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>Use that copy</source>
        <translation>Usar esa copia</translation>
    </message>
    <message>
        <source>Try to rescue it</source>
        <translation>Intentar rescatarlo</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain score(s)</source>
        <translation>
            <numerusform>%n nota de dolor</numerusform>
            <numerusform>%n notas de dolor</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one on %1</source>
        <translation>la última, el %1</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n added pack(s)</source>
        <translation>
            <numerusform>%n paquete añadido</numerusform>
            <numerusform>%n paquetes añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Sessions, pain scores, notes and settings. Nothing is sent anywhere: Hipwise has no account and never goes online.</source>
        <translation>Sesiones, dolor, notas y ajustes. No se envía nada a ningún sitio: Hipwise no tiene cuenta y nunca se conecta.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>One file with everything in it, that also works on another computer. Each is opened and counted after it was written; the newest 8 stay.</source>
        <translation>Un archivo con todo dentro, que también sirve en otro ordenador. Cada uno se abre y se cuenta después de escribirlo; se quedan los 8 más nuevos.</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>Van a %1</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Bring back from a file</source>
        <translation>Recuperar de un archivo</translation>
    </message>
    <message>
        <source>Make a copy every week</source>
        <translation>Hacer una copia cada semana</translation>
    </message>
    <message>
        <source>This copy cannot be read.</source>
        <translation>Esta copia no se puede leer.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Recuperar: %1</translation>
    </message>
    <message>
        <source>Bring back the copy of %1?</source>
        <translation>¿Recuperar la copia del %1?</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>nada que se pueda leer</translation>
    </message>
    <message>
        <source>In the copy: %1</source>
        <translation>En la copia: %1</translation>
    </message>
    <message>
        <source>Here now: %1</source>
        <translation>Aquí ahora: %1</translation>
    </message>
    <message>
        <source>It takes the place of what is here. What is here is kept under another name.</source>
        <translation>Ocupa el lugar de lo que hay aquí. Lo que hay aquí se guarda con otro nombre.</translation>
    </message>
    <message>
        <source>Its settings and added packs as well</source>
        <translation>También sus ajustes y paquetes añadidos</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Removes sessions, scores, notes, settings and added packs from this computer. Copies stay where they are.</source>
        <translation>Quita de este ordenador las sesiones, el dolor, las notas, los ajustes y los paquetes añadidos. Las copias se quedan donde están.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Make a copy first</source>
        <translation>Hacer antes una copia</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>The word that is typed to confirm that everything is deleted</extracomment>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Escribe «%1» para confirmar</translation>
    </message>
    <message>
        <source>Keep my data</source>
        <translation>Conservar mis datos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::DataPages</name>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>A copy was made, opened and counted: %n session(s).</source>
        <translation>
            <numerusform>Hay una copia nueva, abierta y contada: %n sesión.</numerusform>
            <numerusform>Hay una copia nueva, abierta y contada: %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are back.</source>
        <translation>
            <numerusform>Ha vuelto %n sesión.</numerusform>
            <numerusform>Han vuelto %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be rescued. %1 could not.</source>
        <translation>
            <numerusform>Se ha podido rescatar %n sesión. %1 no.</numerusform>
            <numerusform>Se han podido rescatar %n sesiones. %1 no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be rescued.</source>
        <translation>
            <numerusform>Se ha podido rescatar %n sesión.</numerusform>
            <numerusform>Se han podido rescatar %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an empty journal now. The old file is kept.</source>
        <translation>Ahora hay un diario vacío. El archivo anterior se guarda.</translation>
    </message>
    <message>
        <source>Your journal works again.</source>
        <translation>Tu diario vuelve a funcionar.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::DayField</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Día de descanso</translation>
    </message>
    <message numerus="yes">
        <source>%n snacks</source>
        <translation>
            <numerusform>%n pausa</numerusform>
            <numerusform>%n pausas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::Demonstration</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Easier movement</source>
        <translation>Movimiento más fácil</translation>
    </message>
    <message>
        <source>Harder movement</source>
        <translation>Movimiento más difícil</translation>
    </message>
    <message>
        <source>Movement before</source>
        <translation>Movimiento anterior</translation>
    </message>
    <message>
        <source>Next movement</source>
        <translation>Movimiento siguiente</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>El otro lado</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::Desk</name>
    <message>
        <source>The program could not be kept</source>
        <translation>No se pudo guardar el programa</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>Mi programa</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ExercisePage</name>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Words for</source>
        <translation>Texto para</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Cadera izquierda</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Cadera derecha</translation>
    </message>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si quieres)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Too hard? Try</source>
        <translation>¿Muy difícil? Prueba esto</translation>
    </message>
    <message>
        <source>This is the easiest form here.</source>
        <translation>Aquí no hay una versión más fácil.</translation>
    </message>
    <message>
        <source>Too easy? Try</source>
        <translation>¿Muy fácil? Prueba esto</translation>
    </message>
    <message>
        <source>This is the hardest form here.</source>
        <translation>Aquí no hay una versión más difícil.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>A favourite: press to take it away</source>
        <translation>Es favorito: pulsa para quitarlo</translation>
    </message>
    <message>
        <source>Add to your favourites</source>
        <translation>Añadir a tus favoritos</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>Para ti: %1</translation>
    </message>
    <message>
        <source>%1: %2. For you: %3</source>
        <translation>%1: %2. Para ti: %3</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ExerciseWords</name>
    <message>
        <source>How to</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 días por semana</translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation>%1 veces al día</translation>
    </message>
    <message>
        <source>effort %1 out of 10</source>
        <translation>esfuerzo %1 sobre&#xa0;10</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Leave it out for now</source>
        <translation>Cuándo dejarlo por ahora</translation>
    </message>
    <message>
        <source>Also called: %1.</source>
        <translation>También se llama: %1.</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Cuánto esfuerzo</translation>
    </message>
    <message>
        <source>Kinder to your hip</source>
        <translation>Más suave para tu cadera</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>Cómo ir a más</translation>
    </message>
    <message>
        <source>Easy to slip into. No harm done: just put it right.</source>
        <translation>Le ocurre a cualquiera. No pasa nada: solo corrígelo.</translation>
    </message>
    <message>
        <source>If a clinician has told you that you have:</source>
        <translation>Si un profesional sanitario te ha dicho que tienes:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Usually suits people with: %1.</source>
        <translation>Suele ir bien a personas con: %1.</translation>
    </message>
    <message>
        <source>After an operation your surgical team’s own limits always come first.</source>
        <translation>Después de una operación, los límites que te dé tu equipo de cirugía van siempre primero.</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2.</source>
        <translation>Revisado por %1 el %2.</translation>
    </message>
    <message>
        <source>Not yet reviewed by a physiotherapist.</source>
        <translation>Ningún fisioterapeuta lo ha revisado aún.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::FigureChoices</name>
    <message>
        <source>very light</source>
        <translation>muy clara</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>aceitunada</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>morena</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>morena oscura</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>blond</source>
        <translation>rubio</translation>
    </message>
    <message>
        <source>red</source>
        <translation>pelirrojo</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Pelo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Bun</source>
        <translation>Moño</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin pelo</translation>
    </message>
    <message>
        <source>Headscarf</source>
        <translation>Pañuelo</translation>
    </message>
    <message>
        <source>Hair colour</source>
        <translation>Color del pelo</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Complexión</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Slender</source>
        <translation>Delgada</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redonda</translation>
    </message>
    <message>
        <source>Step from position to position</source>
        <translation>Pasar de una posición a otra</translation>
    </message>
    <message>
        <source>The person who shows the movements</source>
        <translation>La persona que muestra los movimientos</translation>
    </message>
    <message>
        <source>Step from position to position, instead of moving</source>
        <translation>Pasar de una posición a otra, en vez de moverse</translation>
    </message>
    <message>
        <source>brown</source>
        <comment>hair</comment>
        <translation>castaño</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::FigureStage</name>
    <message>
        <source>Best</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>½×</source>
        <translation>½×</translation>
    </message>
    <message>
        <source>¾×</source>
        <translation>¾×</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>Working: %1</source>
        <translation>Trabajas: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seen from: %1</source>
        <translation>Vista: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::FigureView</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Round and round</source>
        <translation>Sin parar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::HandPage</name>
    <message>
        <source>Write something down</source>
        <translation>Apuntar algo</translation>
    </message>
    <message>
        <source>What do you want to write down?</source>
        <translation>¿Qué quieres apuntar?</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Pain score</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How was your hip?</source>
        <translation>¿Cómo estaba tu cadera?</translation>
    </message>
    <message>
        <source>Which hip?</source>
        <translation>¿Qué cadera?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Una nota, si quieres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Which activity?</source>
        <translation>¿Qué actividad?</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>¿Qué sesión?</translation>
    </message>
    <message>
        <source>Your program has no session on that day.</source>
        <translation>Tu programa no tiene ninguna sesión ese día.</translation>
    </message>
    <message>
        <source>How was your hip afterwards?</source>
        <translation>¿Cómo estaba tu cadera después?</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::HelpPage</name>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>The full list cannot be shown</source>
        <translation>No se puede mostrar la lista completa</translation>
    </message>
    <message>
        <source>If you are very unwell, cannot put weight on your leg, or are not sure, call your local emergency number or a doctor.</source>
        <translation>Si te sientes muy mal, no puedes apoyar la pierna o tienes dudas, llama al número de emergencias de tu zona o a un médico.</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Número de emergencias: %1</translation>
    </message>
    <message>
        <source>In your region: %1. Settings, About me, changes it.</source>
        <translation>En tu región: %1. Se cambia en Ajustes, Sobre mí.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::HipMap</name>
    <message>
        <source>From the front</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Por detrás</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Por la izquierda</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Por la derecha</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::HipPage</name>
    <message>
        <source>Which hip</source>
        <translation>Qué cadera</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>It hurts here</source>
        <translation>Duele aquí</translation>
    </message>
    <message>
        <source>A clinician said</source>
        <translation>Un profesional dijo</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>¿Cuándo pasó?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>2 days ago</source>
        <translation>Hace 2 días</translation>
    </message>
    <message>
        <source>3 days ago</source>
        <translation>Hace 3 días</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Hace más tiempo</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde te duele?</translation>
    </message>
    <message>
        <source>Click each sore place on the picture, or in the list. It can be several.</source>
        <translation>Haz clic en cada sitio que te duele, en el dibujo o en la lista. Pueden ser varios.</translation>
    </message>
    <message>
        <source>Which hip?</source>
        <translation>¿Qué cadera?</translation>
    </message>
    <message>
        <source>The same places in words</source>
        <translation>Los mismos sitios en palabras</translation>
    </message>
    <message>
        <source>Has a clinician named a cause?</source>
        <translation>¿Algún profesional le ha puesto nombre?</translation>
    </message>
    <message>
        <source>Choose what you were told. Names overlap, and you can leave it open.</source>
        <translation>Elige lo que te dijeron. Los nombres se parecen, y puedes dejarlo en blanco.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::HistoryPage</name>
    <message>
        <source>What was changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Nothing in your program changes by itself. Everything you changed or said yes to stands here.</source>
        <translation>Nada cambia solo en tu programa. Aquí está todo lo que cambiaste o aceptaste.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::HomePage</name>
    <message>
        <source>It varies</source>
        <translation>Depende del día</translation>
    </message>
    <message>
        <source>Days for exercise</source>
        <translation>Días de ejercicio</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Down to the floor or a bed</source>
        <translation>Bajar al suelo o a una cama</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>A plan that fits your home</source>
        <translation>Un plan que va con tu casa</translation>
    </message>
    <message>
        <source>Movements that need something you don’t have are swapped where that is possible.</source>
        <translation>Si te falta algo para un movimiento, lo cambiamos por otro cuando se puede.</translation>
    </message>
    <message>
        <source>3 days with a free day between work well. With none, the program spreads them.</source>
        <translation>3 días con un día libre en medio van bien. Sin ninguno, el programa los reparte.</translation>
    </message>
    <message>
        <source>What time suits you?</source>
        <translation>¿Qué hora te va bien?</translation>
    </message>
    <message>
        <source>Can you get down to the floor or a firm bed, and up again?</source>
        <translation>¿Puedes bajar al suelo o a una cama firme y volver a levantarte?</translation>
    </message>
    <message>
        <source>What is at hand?</source>
        <translation>¿Qué tienes a mano?</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::HoursEditor</name>
    <message>
        <source>No snacks in a lunch break</source>
        <translation>Sin pausas a la hora de comer</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Añadir horario</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Quitar este horario</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>del día siguiente</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::HurtView</name>
    <message>
        <source>Paused. That’s the right thing to do.</source>
        <translation>En pausa. Es lo correcto.</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>¿Cuánto te duele?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What would help most right now?</source>
        <translation>¿Qué te ayudaría más ahora?</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Take your time. The session waits for you.</source>
        <translation>Tómate tu tiempo. La sesión te espera.</translation>
    </message>
    <message>
        <source>That is too much for today.</source>
        <translation>Es demasiado por hoy.</translation>
    </message>
    <message>
        <source>Stop this movement, or make it easier. Stop for today if the pain is sharp or catching, your hip gives way, you feel dizzy or sick, or something tingles that did not before.</source>
        <translation>Deja este movimiento o hazlo más fácil. Para por hoy si el dolor es agudo o como un enganche, si la cadera te falla, si notas mareo o náuseas, o si sientes un hormigueo nuevo.</translation>
    </message>
    <message>
        <source>It is fine to make it easier at any time.</source>
        <translation>Puedes hacerlo más fácil en cualquier momento.</translation>
    </message>
    <message>
        <source>Sharp, new or spreading pain? Look at when to get help.</source>
        <translation>¿Dolor agudo, nuevo o que se extiende? Mira cuándo pedir ayuda.</translation>
    </message>
    <message>
        <source>Something easier</source>
        <translation>Algo más fácil</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>About half of what is left of it</source>
        <translation>La mitad, más o menos, de lo que queda</translation>
    </message>
    <message>
        <source>A rest first</source>
        <translation>Primero un descanso</translation>
    </message>
    <message>
        <source>60 seconds, then try again</source>
        <translation>60 segundos, y luego probar otra vez</translation>
    </message>
    <message>
        <source>On to the next one</source>
        <translation>Pasar al siguiente</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Parar por hoy</translation>
    </message>
    <message>
        <source>What you did counts. You can look at the warning signs.</source>
        <translation>Lo que hiciste cuenta. Puedes mirar las señales de alarma.</translation>
    </message>
    <message>
        <source>Go on as before</source>
        <translation>Seguir como antes</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Skip this movement</source>
        <translation>Saltar este movimiento</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::JournalPages</name>
    <message>
        <source>The score is put right.</source>
        <translation>La puntuación está corregida.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>The set is put right.</source>
        <translation>La serie está corregida.</translation>
    </message>
    <message>
        <source>The session is deleted.</source>
        <translation>La sesión está borrada.</translation>
    </message>
    <message>
        <source>The score is deleted.</source>
        <translation>La puntuación está borrada.</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>¿Qué número?</translation>
    </message>
    <message>
        <source>Choose a number from 0 to 10 first.</source>
        <translation>Elige primero un número del 0 al 10.</translation>
    </message>
    <message>
        <source>That time has not come yet</source>
        <translation>Esa hora aún no ha llegado</translation>
    </message>
    <message>
        <source>Choose a day and a time that are over.</source>
        <translation>Elige un día y una hora que ya hayan pasado.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Apuntado.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>The time is put right.</source>
        <translation>La hora está corregida.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LanguageBox</name>
    <message>
        <source>Language of this computer</source>
        <translation>Idioma de este ordenador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LastSessionCard</name>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 movements, %3</source>
        <translation>Movimientos: %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Hip %1 before, %2 after</source>
        <translation>Cadera: %1 antes, %2 después</translation>
    </message>
    <message>
        <source>See this session</source>
        <translation>Ver esta sesión</translation>
    </message>
    <message>
        <source>Your sessions will appear here and under Progress.</source>
        <translation>Tus sesiones aparecerán aquí y en Progreso.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Signs that need a doctor, and how soon. Good to know before you start.</source>
        <translation>Señales que necesitan un médico, y con qué prisa. Conviene saberlas antes de empezar.</translation>
    </message>
    <message>
        <source>See the signs</source>
        <translation>Ver las señales</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Empieza aquí</translation>
    </message>
    <message numerus="yes">
        <source>Read, %n minute(s)</source>
        <translation>
            <numerusform>Leer, %n minuto</numerusform>
            <numerusform>Leer, %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>Leer «%1»</translation>
    </message>
    <message>
        <source>This pack has no articles.</source>
        <translation>Este paquete no tiene artículos.</translation>
    </message>
    <message>
        <source>No article has all of these words. Try fewer words.</source>
        <translation>Ningún artículo tiene todas estas palabras. Prueba con menos.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LibraryFilters</name>
    <message>
        <source>Best first</source>
        <translation>Lo más parecido primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Lo más fácil primero</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Lo último usado primero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Suits me</source>
        <translation>Me va bien</translation>
    </message>
    <message>
        <source>Start position: only a chair</source>
        <translation>Posición: solo una silla</translation>
    </message>
    <message>
        <source>Start position: not on the floor</source>
        <translation>Posición: sin suelo</translation>
    </message>
    <message>
        <source>Start position</source>
        <translation>Posición inicial</translation>
    </message>
    <message>
        <source>What I have</source>
        <translation>Lo que tengo</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Qué trabaja</translation>
    </message>
    <message>
        <source>Difficulty: %1</source>
        <translation>Dificultad: %1</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Cause, limits</source>
        <translation>Causa, límites</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Shows what needs nothing beyond this.</source>
        <translation>Muestra lo que no necesita nada más que esto.</translation>
    </message>
    <message>
        <source>Cause of pain</source>
        <translation>Causa del dolor</translation>
    </message>
    <message>
        <source>Leave out what is not for people who were told:</source>
        <translation>Dejar fuera lo que no es para quien tiene:</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Leave out what has any of these:</source>
        <translation>Dejar fuera lo que tiene algo de esto:</translation>
    </message>
    <message>
        <source>Only a chair</source>
        <translation>Solo una silla</translation>
    </message>
    <message>
        <source>Not on the floor</source>
        <translation>Sin suelo</translation>
    </message>
    <message>
        <source>Show only what suits me</source>
        <translation>Mostrar solo lo que me va bien</translation>
    </message>
    <message>
        <source>What has a clinician told you?</source>
        <translation>¿Qué te ha dicho un profesional sanitario?</translation>
    </message>
    <message>
        <source>Told by a clinician</source>
        <translation>Dicho por un profesional</translation>
    </message>
    <message>
        <source>Which limits were you given?</source>
        <translation>¿Qué límites te han puesto?</translation>
    </message>
    <message>
        <source>Kept on this computer only. Movements are marked by it everywhere.</source>
        <translation>Se guarda solo en este ordenador. Con ello se marcan los movimientos en todas partes.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LibraryList</name>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take out of your favourites</source>
        <translation>Quitar de tus favoritos</translation>
    </message>
    <message>
        <source>Add to your favourites</source>
        <translation>Añadir a tus favoritos</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LibraryModel</name>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LibraryPage</name>
    <message>
        <source>Without the search words</source>
        <translation>Sin las palabras buscadas</translation>
    </message>
    <message>
        <source>With every kind</source>
        <translation>Con todos los tipos</translation>
    </message>
    <message>
        <source>With every start position</source>
        <translation>Con todas las posiciones iniciales</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search movements: bridge, buttocks, sitting…</source>
        <translation>Busca movimientos: puente, glúteos, de pie…</translation>
    </message>
    <message>
        <source>Search movements</source>
        <translation>Buscar movimientos</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>%1 of %2 movements</source>
        <translation>%1 de %2 movimientos</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movimiento</numerusform>
            <numerusform>%n movimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No movement fits all of this</source>
        <translation>Ningún movimiento cumple todo esto</translation>
    </message>
    <message>
        <source>Take one away:</source>
        <translation>Quita un filtro:</translation>
    </message>
    <message>
        <source>Show all movements</source>
        <translation>Ver todos los movimientos</translation>
    </message>
    <message>
        <source>With things you may not have</source>
        <translation>Con cosas que quizá no tengas</translation>
    </message>
    <message>
        <source>With more than a chair</source>
        <translation>Con más que una silla</translation>
    </message>
    <message>
        <source>Also on the floor</source>
        <translation>También en el suelo</translation>
    </message>
    <message>
        <source>As easy or hard as they are</source>
        <translation>Con cualquier dificultad</translation>
    </message>
    <message>
        <source>For every part of the body</source>
        <translation>Para todo el cuerpo</translation>
    </message>
    <message>
        <source>For every cause of pain</source>
        <translation>Para cualquier causa de dolor</translation>
    </message>
    <message>
        <source>Without these limits</source>
        <translation>Sin estos límites</translation>
    </message>
    <message>
        <source>Not only favourites</source>
        <translation>No solo favoritos</translation>
    </message>
    <message>
        <source>Not only recently used</source>
        <translation>No solo usados hace poco</translation>
    </message>
    <message>
        <source>Not only what suits me</source>
        <translation>No solo lo que me va bien</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Favourites (%1)</source>
        <translation>Favoritos (%1)</translation>
    </message>
    <message>
        <source>Recently used (%1)</source>
        <translation>Usados hace poco (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) shown that may not suit, with the reason.</source>
        <translation>
            <numerusform>Se muestra %n movimiento que quizá no te vaya bien, con el motivo.</numerusform>
            <numerusform>Se muestran %n movimientos que quizá no te vayan bien, con el motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) left out that may not suit.</source>
        <translation>
            <numerusform>%n movimiento queda fuera: quizá no te vaya bien.</numerusform>
            <numerusform>%n movimientos quedan fuera: quizá no te vayan bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlos fuera</translation>
    </message>
    <message>
        <source>Show them anyway</source>
        <translation>Mostrarlos de todos modos</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::LimitsCard</name>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fecha final</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta un día</translation>
    </message>
    <message>
        <source>Last day of the limits</source>
        <translation>Último día de los límites</translation>
    </message>
    <message>
        <source>Limits after your operation</source>
        <translation>Límites después de tu operación</translation>
    </message>
    <message>
        <source>Switch on what your surgical team told you to leave out. Their written limits come first. Not sure? Ask them.</source>
        <translation>Activa lo que tu equipo de cirugía te dijo que evites. Sus límites por escrito van primero. ¿Tienes dudas? Pregúntales.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>That day is over. These limits hold no more.</source>
        <translation>Ese día ya pasó. Estos límites ya no cuentan.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::MainMenu</name>
    <message>
        <source>&amp;Hipwise</source>
        <translation>&amp;Hipwise</translation>
    </message>
    <message>
        <source>Start today’s session</source>
        <translation>Empezar la sesión de hoy</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Side bar or page</source>
        <translation>Barra lateral o página</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Hipwise</source>
        <translation>Acerca de Hipwise</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Movement snack now</source>
        <translation>Pausa activa ahora</translation>
    </message>
    <message>
        <source>Snacks</source>
        <translation>Pausas</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::MainWindow</name>
    <message>
        <source>Text size %1 percent</source>
        <translation>Tamaño del texto: %1 por ciento</translation>
    </message>
    <message>
        <source>Close in the middle of a session?</source>
        <translation>¿Cerrar en mitad de una sesión?</translation>
    </message>
    <message>
        <source>Everything you did so far is kept.</source>
        <translation>Todo lo que has hecho queda guardado.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What could not be saved waits until it can be, and is lost when Hipwise is closed. “Save to…” keeps it in a file.</source>
        <translation>Lo que no se pudo guardar espera hasta que se pueda, y se pierde al cerrar Hipwise. «Guardar en…» lo guarda en un archivo.</translation>
    </message>
    <message>
        <source>Close with sets that are not saved?</source>
        <translation>¿Cerrar con series sin guardar?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Hipwise stays in the tray</source>
        <translation>Hipwise se queda en la bandeja</translation>
    </message>
    <message>
        <source>So it can remind you. A click on its icon opens it again, and there you can quit it, too.</source>
        <translation>Así puede avisarte. Un clic en su icono lo abre de nuevo, y ahí también puedes cerrarlo.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedarse en la bandeja</translation>
    </message>
    <message>
        <source>Close Hipwise?</source>
        <translation>¿Cerrar Hipwise?</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. Hipwise stays in the task bar while reminders are on.</source>
        <translation>Este escritorio no muestra iconos en la bandeja. Hipwise se queda en la barra de tareas mientras los avisos estén activados.</translation>
    </message>
    <message>
        <source>Quit, no reminders today</source>
        <translation>Salir, hoy sin avisos</translation>
    </message>
    <message>
        <source>Stay in the task bar</source>
        <translation>Quedarse en la barra de tareas</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::MeasureHistory</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Delete: %1, %2</source>
        <translation>Borrar: %1, %2</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::MeasurePages</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>That one is asked already</source>
        <translation>Por esa ya se pregunta</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>We stop asking about it. Its numbers stay.</source>
        <translation>Ya no preguntamos por ella. Sus números se quedan.</translation>
    </message>
    <message>
        <source>We ask about it again.</source>
        <translation>Volvemos a preguntar por ella.</translation>
    </message>
    <message>
        <source>Choose a new number first.</source>
        <translation>Elige antes un número nuevo.</translation>
    </message>
    <message>
        <source>Your numbers are kept.</source>
        <translation>Tus números están guardados.</translation>
    </message>
    <message>
        <source>Your result stays here. Try again.</source>
        <translation>Tu resultado sigue aquí. Prueba otra vez.</translation>
    </message>
    <message>
        <source>Your result is kept.</source>
        <translation>Tu resultado está guardado.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borrado.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::MeasuresCard</name>
    <message>
        <source>What you can do</source>
        <translation>Lo que puedes hacer</translation>
    </message>
    <message>
        <source>Your weekly question is due</source>
        <translation>Toca tu pregunta de la semana</translation>
    </message>
    <message>
        <source>Name what is hard, and see how it goes.</source>
        <translation>Di lo que te cuesta y mira cómo va.</translation>
    </message>
    <message>
        <source>Mean %1 of 10, %2</source>
        <translation>Media %1 de 10, %2</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>De momento, no</translation>
    </message>
    <message>
        <source>How many times in 30 seconds?</source>
        <translation>¿Cuántas veces en 30 segundos?</translation>
    </message>
    <message>
        <source>How long on each leg?</source>
        <translation>¿Cuánto tiempo en cada pierna?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1. %2</source>
        <translation>Abrir: %1. %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::MorningCard</name>
    <message>
        <source>How is your hip this morning, after yesterday’s session?</source>
        <translation>¿Cómo está tu cadera esta mañana, tras la sesión de ayer?</translation>
    </message>
    <message>
        <source>Compared with a usual morning. One tap is enough.</source>
        <translation>Comparada con una mañana normal. Basta un toque.</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>More sore</source>
        <translation>Más dolorida</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Saltar la pregunta</translation>
    </message>
    <message>
        <source>Noted. Take it easier today: less, slower, or a rest day. And in a number, if you like?</source>
        <translation>Apuntado. Hoy tómalo con calma: menos, más despacio o descanso. ¿Y en un número, si quieres?</translation>
    </message>
    <message>
        <source>Noted. And in a number, if you like?</source>
        <translation>Apuntado. ¿Y en un número, si quieres?</translation>
    </message>
    <message>
        <source>Your hip this morning</source>
        <translation>Tu cadera esta mañana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::MovementRow</name>
    <message>
        <source>Both together</source>
        <translation>Los dos lados a la vez</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Izquierda y derecha por turnos</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Cada lado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves it up or down. Delete takes it out.</source>
        <translation>Alt con una flecha lo mueve hacia arriba o hacia abajo. Supr lo quita.</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Arrástralo a otro sitio</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1, %2, %3 de %4</translation>
    </message>
    <message>
        <source>It stays out of your plan for now. %1</source>
        <translation>Por ahora queda fuera de tu plan. %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Less about %1</source>
        <translation>Menos sobre %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::MovementsCard</name>
    <message>
        <source>Movements of my program come first</source>
        <translation>Primero los movimientos de mi programa</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Elegir otras</translation>
    </message>
    <message>
        <source>Your snacks</source>
        <translation>Tus pausas</translation>
    </message>
    <message>
        <source>They take turns. Only those that suit you and need what you have.</source>
        <translation>Se turnan. Solo las que te convienen y con lo que tienes.</translation>
    </message>
    <message>
        <source>Show only mine</source>
        <translation>Ver solo las mías</translation>
    </message>
    <message>
        <source>Choose others (%1)</source>
        <translation>Elegir otras (%1)</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::NameField</name>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Snacks</source>
        <translation>Pausas</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::NextSnackCard</name>
    <message>
        <source>Do it now</source>
        <translation>Hacerla ahora</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min más tarde</translation>
    </message>
    <message>
        <source>Off until tomorrow</source>
        <translation>Apagar hasta mañana</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Seguir ya</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Call: 30 min</source>
        <translation>Llamada: 30 min</translation>
    </message>
    <message>
        <source>Call: 60 min</source>
        <translation>Llamada: 60 min</translation>
    </message>
    <message>
        <source>Pause: 1 hour</source>
        <translation>Parar 1 hora</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::Page</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PainQuestion</name>
    <message>
        <source>Which hip?</source>
        <translation>¿Qué cadera?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>0 is no pain. 10 is the worst you can imagine.</source>
        <translation>0 es ningún dolor. 10 es el peor dolor imaginable.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PainScale</name>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>OK if it settles</source>
        <translation>bien si baja</translation>
    </message>
    <message>
        <source>too much today</source>
        <translation>demasiado para hoy</translation>
    </message>
    <message>
        <source>Pain %1 of 10, %2: %3</source>
        <translation>Dolor %1 de 10, %2: %3</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 Fine</source>
        <translation>%1 Bien</translation>
    </message>
    <message>
        <source>%1 OK if it settles</source>
        <translation>%1 Vale si se calma</translation>
    </message>
    <message>
        <source>%1 Too much today</source>
        <translation>%1 Demasiado por hoy</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PartCard</name>
    <message>
        <source>It begins when you say so.</source>
        <translation>Empieza cuando tú lo digas.</translation>
    </message>
    <message>
        <source>Name of this part</source>
        <translation>Nombre de esta parte</translation>
    </message>
    <message>
        <source>Weeks of this part; 0 is as long as you like</source>
        <translation>Semanas de esta parte; 0 es el tiempo que quieras</translation>
    </message>
    <message>
        <source>Begin it today</source>
        <translation>Empezarla hoy</translation>
    </message>
    <message>
        <source>One place earlier</source>
        <translation>Un lugar antes</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>Sessions of this part</source>
        <translation>Sesiones de esta parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Quitada: %1</translation>
    </message>
    <message>
        <source>The usual name again</source>
        <translation>Otra vez el nombre habitual</translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>Nombre nuevo: %1</translation>
    </message>
    <message>
        <source>Meant to last: %1</source>
        <translation>Duración prevista: %1</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecha.</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Estás aquí.</translation>
    </message>
    <message>
        <source>Weeks; 0 is as long as you like</source>
        <translation>Semanas; 0 es el tiempo que quieras</translation>
    </message>
    <message>
        <source>%1 Meant to last: %2.</source>
        <translation>%1 Duración prevista: %2.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PartsPage</name>
    <message>
        <source>Name and parts</source>
        <translation>Nombre y partes</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Nombre del programa</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>A new part comes last, with the sessions of the one before it to begin with.</source>
        <translation>Una parte nueva va al final y empieza con las sesiones de la anterior.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What it is for, in your own words</source>
        <translation>Para qué es, con tus palabras</translation>
    </message>
    <message>
        <source>In your own words: walk to the market without a stop</source>
        <translation>Con tus palabras: ir andando al mercado sin parar</translation>
    </message>
    <message>
        <source>The usual name again</source>
        <translation>Otra vez el nombre habitual</translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>Nombre nuevo: %1</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>Para qué es: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PauseCard</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>No estoy bien</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Easy days</source>
        <translation>Días suaves</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>Until I go on</source>
        <translation>Hasta que siga</translation>
    </message>
    <message>
        <source>For some days</source>
        <translation>Unos días</translation>
    </message>
    <message>
        <source>Days of the pause</source>
        <translation>Días de la pausa</translation>
    </message>
    <message>
        <source>Pause the program</source>
        <translation>Pausar el programa</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>Nothing is counted while you pause, and nothing is lost. Easy days bring a gentle plan instead.</source>
        <translation>Mientras haces una pausa no se cuenta nada ni se pierde nada. Los días suaves traen un plan más ligero.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PhaseBar</name>
    <message>
        <source>Day %1 of %2.</source>
        <translation>Día %1 de %2. {1 ?}</translation>
    </message>
    <message>
        <source>Day %1.</source>
        <translation>Día %1.</translation>
    </message>
    <message>
        <source>Begin the next part</source>
        <translation>Empezar la parte siguiente</translation>
    </message>
    <message>
        <source>Hide the parts</source>
        <translation>Ocultar las partes</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>It has not begun yet</source>
        <translation>Todavía no ha empezado</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
    </message>
    <message>
        <source>After it comes: %1.</source>
        <translation>Después viene: %1.</translation>
    </message>
    <message>
        <source>It begins when you say so; what you do already keeps its numbers.</source>
        <translation>Empieza cuando tú lo digas; lo que ya haces conserva sus números.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecha</translation>
    </message>
    <message>
        <source>%1. You are here.</source>
        <translation>%1. Estás aquí.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PhaseStage</name>
    <message>
        <source>Start</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Working: %1</source>
        <translation>Trabajas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PhaseTrack</name>
    <message>
        <source>Place in the movement</source>
        <translation>Lugar en el movimiento</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1: %2 de %3 {1,?} {2 ?}</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PlayerBar</name>
    <message>
        <source>When to get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Movement %1 of %2</source>
        <translation>Movimiento %1 de %2</translation>
    </message>
    <message>
        <source>%1 · set %2 of %3</source>
        <translation>%1 · serie %2 de %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Fin en %1</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Save to…</source>
        <translation>Guardar en…</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) wait. The session goes on.</source>
        <translation>
            <numerusform>%n serie espera. La sesión sigue.</numerusform>
            <numerusform>%n series esperan. La sesión sigue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PlayerControls</name>
    <message>
        <source>Back to the set before</source>
        <translation>Volver a la serie anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Space: pause   →: next   + −: repeats</source>
        <translation>Espacio: pausa   →: siguiente   + −: repeticiones</translation>
    </message>
    <message>
        <source>Other side first</source>
        <translation>Primero el otro lado</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation>15 segundos más</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>I’m ready</source>
        <translation>Ya estoy</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Siguiente: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Next: the same again</source>
        <translation>Siguiente: otra vez lo mismo</translation>
    </message>
    <message>
        <source>This is the last one</source>
        <translation>Esto es lo último</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PlayerPage</name>
    <message>
        <source>Stop the session here?</source>
        <translation>¿Parar la sesión aquí?</translation>
    </message>
    <message>
        <source>Everything you did so far is kept.</source>
        <translation>Todo lo que has hecho queda guardado.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>An exercise session is running</source>
        <translation>Hay una sesión de ejercicios en marcha</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::PlayerStage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Next: the same again</source>
        <translation>Siguiente: otra vez lo mismo</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>Run easily</source>
        <translation>Corre suave</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Camina</translation>
    </message>
    <message>
        <source>Change to left</source>
        <translation>Cambia a la izquierda</translation>
    </message>
    <message>
        <source>Change to right</source>
        <translation>Cambia a la derecha</translation>
    </message>
    <message>
        <source>Press Space when you are ready.</source>
        <translation>Pulsa Espacio cuando estés a punto.</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Empezamos?</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Tómate tu tiempo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ProgramOfferCard</name>
    <message>
        <source>A program to begin with</source>
        <translation>Un programa para empezar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 a day</source>
        <translation>Hasta %1 al día</translation>
    </message>
    <message>
        <source>Wait with it if</source>
        <translation>Espera en estos casos</translation>
    </message>
    <message>
        <source>Repeat the week</source>
        <translation>Repetir la semana</translation>
    </message>
    <message>
        <source>Use this program</source>
        <translation>Usar este programa</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ProgramPage</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>When a session was not done</source>
        <translation>Si una sesión no se hizo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Next free day</source>
        <translation>Siguiente día libre</translation>
    </message>
    <message>
        <source>You have no program yet</source>
        <translation>Todavía no tienes programa</translation>
    </message>
    <message>
        <source>A program says what to do on which day. Choose one that was put together for hips like yours, or make your own from the library.</source>
        <translation>Un programa dice qué hacer cada día. Elige uno pensado para caderas como la tuya o haz el tuyo con la biblioteca.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elige un programa</translation>
    </message>
    <message>
        <source>Make my own</source>
        <translation>Hacer el mío</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Seguir ya</translation>
    </message>
    <message>
        <source>Sessions of this part</source>
        <translation>Sesiones de esta parte</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>Para qué es: %1</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Fijado por %1.</translation>
    </message>
    <message>
        <source>No changes are suggested, because it was set like that.</source>
        <translation>No se proponen cambios, porque se fijó así.</translation>
    </message>
    <message>
        <source>Until %1. Nothing is counted.</source>
        <translation>Hasta el %1. No se cuenta nada.</translation>
    </message>
    <message>
        <source>Until you go on. Nothing is counted.</source>
        <translation>Hasta que sigas. No se cuenta nada.</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Dejarla donde está</translation>
    </message>
    <message>
        <source>Move a session (M)</source>
        <translation>Mover una sesión (M)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Esta semana no hay nada previsto.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Name and parts</source>
        <translation>Nombre y partes</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ProgramPages</name>
    <message>
        <source>There is no program in use.</source>
        <translation>No hay ningún programa en uso.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Pasada al %1</translation>
    </message>
    <message>
        <source>The next part begins today.</source>
        <translation>La parte siguiente empieza hoy.</translation>
    </message>
    <message>
        <source>A session that was not done is left.</source>
        <translation>Una sesión sin hacer se deja.</translation>
    </message>
    <message>
        <source>A session that was not done comes on the next free day.</source>
        <translation>Una sesión sin hacer pasa al siguiente día libre.</translation>
    </message>
    <message>
        <source>Your program is paused.</source>
        <translation>Tu programa está en pausa.</translation>
    </message>
    <message>
        <source>Your program goes on.</source>
        <translation>Tu programa sigue.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>A new session</source>
        <translation>Una sesión nueva</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Parte nueva</translation>
    </message>
    <message>
        <source>A new part</source>
        <translation>Una parte nueva</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ProgramTile</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>%1 minutes a day</source>
        <translation>%1 minutos al día</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 días por semana</translation>
    </message>
    <message>
        <source>Often used for what you were told.</source>
        <translation>Se usa a menudo para lo que te dijeron.</translation>
    </message>
    <message>
        <source>You would need: %1.</source>
        <translation>Te haría falta: %1.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ProgramsPage</name>
    <message>
        <source>Movement snacks</source>
        <translation>Pausas activas</translation>
    </message>
    <message>
        <source>Short breaks from sitting, 1 to 5 minutes each.</source>
        <translation>Descansos cortos de estar sentado, de 1 a 5 minutos cada uno.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elige un programa</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>Solo quiero mirar</translation>
    </message>
    <message>
        <source>Begin this program</source>
        <translation>Empezar este programa</translation>
    </message>
    <message>
        <source>First something has to be checked</source>
        <translation>Primero hay que comprobar algo</translation>
    </message>
    <message>
        <source>Programs are for adults. You can look at them.</source>
        <translation>Los programas son para personas adultas. Puedes mirarlos.</translation>
    </message>
    <message>
        <source>You can look at the programs. They begin when your clinician has said yes.</source>
        <translation>Puedes mirar los programas. Empiezan cuando tu profesional de salud diga que sí.</translation>
    </message>
    <message>
        <source>Choose one, or just look around. You can change it at any time.</source>
        <translation>Elige uno o solo mira. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>More programs</source>
        <translation>Más programas</translation>
    </message>
    <message>
        <source>The first ones</source>
        <translation>Los primeros</translation>
    </message>
    <message>
        <source>Make my own</source>
        <translation>Hacer el mío</translation>
    </message>
    <message>
        <source>Choose one. You can change it at any time.</source>
        <translation>Elige uno. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>You follow “%1” now. Another one begins afresh; what you have done stays in your journal.</source>
        <translation>Ahora sigues «%1». Otro empieza de cero; lo que has hecho se queda en tu diario.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Your journal cannot be read just now</source>
        <translation>Ahora no se puede leer tu diario</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>Ver sesiones anteriores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 movements</source>
        <translation>Movimientos: %1 de %2</translation>
    </message>
    <message>
        <source>hip %1 before</source>
        <translation>cadera: %1 antes</translation>
    </message>
    <message>
        <source>hip %1 after</source>
        <translation>cadera: %1 después</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminada antes del final</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1, %2. %3</source>
        <translation>Abrir %1, %2. %3</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Apuntar algo</translation>
    </message>
    <message>
        <source>hip %1</source>
        <translation>cadera %1</translation>
    </message>
    <message>
        <source>Delete: %1, %2</source>
        <translation>Borrar: %1, %2</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>apuntada</translation>
    </message>
    <message>
        <source>Every session you do will appear here, with what you did and how your hip was.</source>
        <translation>Aquí aparecerá cada sesión que hagas, con lo que hiciste y cómo estaba tu cadera.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::RepCounter</name>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::RestQuestions</name>
    <message>
        <source>How was your hip, at its worst?</source>
        <translation>¿Cómo estaba tu cadera en el peor momento?</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Una menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Una más</translation>
    </message>
    <message>
        <source>How was your hip in “%1”, at its worst?</source>
        <translation>¿Cómo estaba tu cadera en «%1», en el peor momento?</translation>
    </message>
    <message>
        <source>Done: %1 of %2</source>
        <translation>Hechas: %1 de %2</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>¿Cómo de duro fue?</translation>
    </message>
    <message>
        <source>How hard was “%1”?</source>
        <translation>¿Cómo de duro fue «%1»?</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::RowDetails</name>
    <message>
        <source>The first week: other numbers</source>
        <translation>La primera semana: otros números</translation>
    </message>
    <message>
        <source>For the first 7 days, to get used to it.</source>
        <translation>Los primeros 7 días, para acostumbrarte.</translation>
    </message>
    <message>
        <source>%1, first week</source>
        <translation>%1, primera semana</translation>
    </message>
    <message>
        <source>Left and right differ</source>
        <translation>Izquierda y derecha distintas</translation>
    </message>
    <message>
        <source>Each side gets its own numbers.</source>
        <translation>Cada lado tiene sus propios números.</translation>
    </message>
    <message>
        <source>%1, left side</source>
        <translation>%1, lado izquierdo</translation>
    </message>
    <message>
        <source>%1, right side</source>
        <translation>%1, lado derecho</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>My goal, in minutes</source>
        <translation>Mi meta, en minutos</translation>
    </message>
    <message>
        <source>%1, goal in minutes</source>
        <translation>%1, meta en minutos</translation>
    </message>
    <message>
        <source>%1: the goal is %2</source>
        <translation>%1: la meta es %2</translation>
    </message>
    <message>
        <source>Note to yourself about %1</source>
        <translation>Nota para ti sobre %1</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Nota para ti</translation>
    </message>
    <message>
        <source>%1: the note is kept</source>
        <translation>%1: la nota está guardada</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>%1: the same from the first week on</source>
        <translation>%1: igual desde la primera semana</translation>
    </message>
    <message>
        <source>%1, in the first week: %2</source>
        <translation>%1, en la primera semana: %2</translation>
    </message>
    <message>
        <source>%1: the usual way</source>
        <translation>%1: la forma habitual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::RowList</name>
    <message>
        <source>%1: now number %2 of %3</source>
        <translation>%1: ahora es el número %2 de %3</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Quitado: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::RunPage</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Parado. No se guardó nada.</translation>
    </message>
    <message>
        <source>That is the right thing to do when it hurts. Rest first.</source>
        <translation>Es lo correcto cuando duele. Descansa primero.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::RunResult</name>
    <message>
        <source>Stands</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>I used my arms</source>
        <translation>Usé los brazos</translation>
    </message>
    <message>
        <source>Then we keep 0 and mark it. That is fine.</source>
        <translation>Entonces guardamos 0 y lo marcamos. Está bien.</translation>
    </message>
    <message>
        <source>I held on</source>
        <translation>Me agarré</translation>
    </message>
    <message>
        <source>Then we mark it. It stays out of the line.</source>
        <translation>Entonces lo marcamos. No entra en la línea.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>No guardarlo</translation>
    </message>
    <message>
        <source>How many full stands?</source>
        <translation>¿Cuántas veces te levantaste del todo?</translation>
    </message>
    <message>
        <source>Your longest times</source>
        <translation>Tus mejores tiempos</translation>
    </message>
    <message>
        <source>You left both legs out. There is nothing to keep.</source>
        <translation>Dejaste las dos piernas. No hay nada que guardar.</translation>
    </message>
    <message>
        <source>More than half-way up at the end counts. Put it right here.</source>
        <translation>Al final, más de la mitad hacia arriba cuenta. Corrígelo aquí.</translation>
    </message>
    <message>
        <source>Put a time right if the clock was late.</source>
        <translation>Corrige un tiempo si el reloj llegó tarde.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save: with the arms</source>
        <translation>Guardar: con los brazos</translation>
    </message>
    <message>
        <source>Save: 1 stand</source>
        <translation>Guardar: 1 vez</translation>
    </message>
    <message>
        <source>Save: %1 stands</source>
        <translation>Guardar: %1 veces</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::RunStage</name>
    <message>
        <source>Time to get ready</source>
        <translation>Tiempo para prepararte</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>20 s</source>
        <translation>20 s</translation>
    </message>
    <message>
        <source>Sit. Cross your arms.</source>
        <translation>Siéntate. Cruza los brazos.</translation>
    </message>
    <message>
        <source>Hands on your hips.</source>
        <translation>Manos en las caderas.</translation>
    </message>
    <message>
        <source>Stand up, sit down.</source>
        <translation>Arriba y abajo.</translation>
    </message>
    <message>
        <source>Foot up. Look ahead.</source>
        <translation>Pie arriba. Mira al frente.</translation>
    </message>
    <message>
        <source>The computer was asleep. Try again.</source>
        <translation>El ordenador estaba dormido. Otra vez.</translation>
    </message>
    <message>
        <source>Sit down when you are ready.</source>
        <translation>Siéntate cuando quieras empezar.</translation>
    </message>
    <message>
        <source>Stand on your left leg.</source>
        <translation>Ponte en la pierna izquierda.</translation>
    </message>
    <message>
        <source>Stand on your right leg.</source>
        <translation>Ponte en la pierna derecha.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Llevas</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Empezamos?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space or Page Down</source>
        <translation>Espacio o Av Pág</translation>
    </message>
    <message>
        <source>Wait for the start tone</source>
        <translation>Espera el tono de inicio</translation>
    </message>
    <message>
        <source>Foot up already? Press here</source>
        <translation>¿Pie ya arriba? Pulsa aquí</translation>
    </message>
    <message>
        <source>Press for every stand</source>
        <translation>Pulsa cada vez que te levantes</translation>
    </message>
    <message>
        <source>Foot down? Press here</source>
        <translation>¿Pie en el suelo? Pulsa aquí</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation>Intento %1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Hasta ahora: %1</translation>
    </message>
    <message>
        <source>Leave this leg out</source>
        <translation>Dejar esta pierna</translation>
    </message>
    <message>
        <source>Go to the right leg</source>
        <translation>Pasar a la pierna derecha</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SafetyPage</name>
    <message>
        <source>All answered.</source>
        <translation>Todo respondido.</translation>
    </message>
    <message>
        <source>1 question is still open. You can leave it.</source>
        <translation>Queda 1 pregunta sin responder. Puedes dejarla así.</translation>
    </message>
    <message>
        <source>%1 questions are still open. You can leave them.</source>
        <translation>Quedan %1 preguntas sin responder. Puedes dejarlas así.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>A short safety check</source>
        <translation>Unas preguntas de seguridad</translation>
    </message>
    <message>
        <source>“Not sure” is a fine answer: we’ll tell you whom to ask.</source>
        <translation>«No lo sé» es una buena respuesta: te diremos a quién preguntar.</translation>
    </message>
    <message>
        <source>You answered on %1. Has anything changed? %2</source>
        <translation>Respondiste el %1. ¿Ha cambiado algo? %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ScheduleEditor</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Veces por semana</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Cada pocos días</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Free days between</source>
        <translation>Días libres entre medias</translation>
    </message>
    <message>
        <source>Days from one to the next</source>
        <translation>Días de una a la siguiente</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Veces al día</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Time of day, %1 of %2</source>
        <translation>Hora del día, %1 de %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SecondsField</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SessionChoices</name>
    <message>
        <source>Wait for a key before each set</source>
        <translation>Esperar una tecla antes de cada serie</translation>
    </message>
    <message>
        <source>Otherwise a session goes on by itself, and you need no hands.</source>
        <translation>Si no, la sesión sigue sola y no te hacen falta las manos.</translation>
    </message>
    <message>
        <source>Ask about my hip after each movement</source>
        <translation>Preguntar por mi cadera tras cada movimiento</translation>
    </message>
    <message>
        <source>In the rest, with a number key. You never have to answer.</source>
        <translation>En el descanso, con una tecla de número. Nunca tienes que contestar.</translation>
    </message>
    <message>
        <source>Very large words instead of the figure</source>
        <translation>Letras muy grandes en lugar de la figura</translation>
    </message>
    <message>
        <source>Fine, up to</source>
        <translation>Bien, hasta</translation>
    </message>
    <message>
        <source>OK if it settles, up to</source>
        <translation>Vale si se calma, hasta</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>What a pain score means</source>
        <translation>Qué significa el dolor en números</translation>
    </message>
    <message>
        <source>Usually 0 to 2 is fine, 3 to 5 is OK if it settles by the next morning, and more is too much. Change this only if your clinician told you so.</source>
        <translation>Normalmente, de 0 a 2 está bien, de 3 a 5 vale si se calma para la mañana siguiente, y más es demasiado. Cámbialo solo si te lo ha dicho tu profesional.</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Volver a los números normales</translation>
    </message>
    <message>
        <source>Offer small changes to my program</source>
        <translation>Ofrecer pequeños cambios en mi programa</translation>
    </message>
    <message>
        <source>A little less or a little more, with the reason. Nothing changes without your yes. What concerns your safety is always said.</source>
        <translation>Un poco menos o un poco más, con el motivo. Nada cambia sin tu sí. Lo que toca a tu seguridad se dice siempre.</translation>
    </message>
    <message>
        <source>My program</source>
        <translation>Mi programa</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SessionEditPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Add a movement</source>
        <translation>Añadir un movimiento</translation>
    </message>
    <message>
        <source>All changes are kept.</source>
        <translation>Todos los cambios se guardan.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>Add a few movements. You can change everything at any time.</source>
        <translation>Añade unos pocos movimientos. Puedes cambiarlo todo cuando quieras.</translation>
    </message>
    <message>
        <source>Changed: when it is done</source>
        <translation>Cambiado: cuándo se hace</translation>
    </message>
    <message>
        <source>Note about this session</source>
        <translation>Nota sobre esta sesión</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>La nota está guardada</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Quitar esta sesión</translation>
    </message>
    <message>
        <source>The session has its first name again</source>
        <translation>La sesión vuelve a tener su primer nombre</translation>
    </message>
    <message>
        <source>The session is called %1</source>
        <translation>La sesión se llama %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Now in its place: %1</source>
        <translation>Ahora en su lugar: %1</translation>
    </message>
    <message>
        <source>Session removed: %1</source>
        <translation>Sesión quitada: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SessionEditor</name>
    <message>
        <source>When it began</source>
        <translation>Cuándo empezó</translation>
    </message>
    <message>
        <source>Your hip before</source>
        <translation>Tu cadera antes</translation>
    </message>
    <message>
        <source>Your hip after</source>
        <translation>Tu cadera después</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Previsto: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SessionFacts</name>
    <message>
        <source>About %1</source>
        <translation>Unos %1</translation>
    </message>
    <message>
        <source>Movements: %1</source>
        <translation>Movimientos: %1</translation>
    </message>
    <message>
        <source>%1 movements are a good number</source>
        <translation>%1 movimientos es un buen número</translation>
    </message>
    <message>
        <source>People keep up short lists better than long ones.</source>
        <translation>Las listas cortas se mantienen mejor que las largas.</translation>
    </message>
    <message>
        <source>This session is rather long</source>
        <translation>Esta sesión es bastante larga</translation>
    </message>
    <message>
        <source>A short one is easier to fit into a day.</source>
        <translation>Una corta cabe mejor en el día.</translation>
    </message>
    <message>
        <source>Strength movements come on two days in a row</source>
        <translation>Hay ejercicios de fuerza dos días seguidos</translation>
    </message>
    <message>
        <source>Most people do well with a free day between.</source>
        <translation>A la mayoría le va bien un día libre entre medias.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>This session cannot be shown</source>
        <translation>No se puede mostrar esta sesión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of movement</source>
        <translation>%1 de movimiento</translation>
    </message>
    <message>
        <source>ended early, by your choice</source>
        <translation>terminada antes del final, por decisión tuya</translation>
    </message>
    <message>
        <source>Your hip</source>
        <translation>Tu cadera</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>As it was shown then</source>
        <translation>Tal como se mostró aquel día</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>written down afterwards</source>
        <translation>apuntada después</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>La mañana siguiente</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>What you change is kept at once.</source>
        <translation>Lo que cambias se guarda al momento.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SessionReminderCard</name>
    <message>
        <source>Remind me of my session</source>
        <translation>Avisarme de mi sesión</translation>
    </message>
    <message>
        <source>Once, at its time, on days with a session that is still to do.</source>
        <translation>Una vez, a su hora, los días con una sesión por hacer.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Start Hipwise when I log in</source>
        <translation>Abrir Hipwise al encender el ordenador</translation>
    </message>
    <message>
        <source>Without its window. Reminders come only while Hipwise runs.</source>
        <translation>Sin su ventana. Los avisos solo llegan mientras Hipwise está en marcha.</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Hora de la sesión</translation>
    </message>
    <message>
        <source>Change in my program</source>
        <translation>Cambiar en mi programa</translation>
    </message>
    <message>
        <source>Your program says %1.</source>
        <translation>Tu programa dice %1.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SessionRows</name>
    <message>
        <source>Nothing in it yet. Add a session, and put movements of the library into it.</source>
        <translation>Todavía no hay nada. Añade una sesión y pon en ella movimientos de la biblioteca.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SessionTile</name>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>pasada aquí</translation>
    </message>
    <message>
        <source>M moves it to another day</source>
        <translation>M la pasa a otro día</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SetEditor</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how your text will look. Ctrl and + or − change it on every page.</source>
        <translation>Así se verá tu texto. Cámbialo en cualquier página con Ctrl y + o −.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Hipwise</source>
        <translation>Hipwise</translation>
    </message>
    <message>
        <source>About Hipwise</source>
        <translation>Acerca de Hipwise</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language and content</source>
        <translation>Idioma y contenido</translation>
    </message>
    <message>
        <source>Movements, programs, articles</source>
        <translation>Movimientos, programas, artículos</translation>
    </message>
    <message>
        <source>Everything stays on this computer. See what is kept, make copies, bring them back.</source>
        <translation>Todo se queda en este ordenador. Mira qué se guarda, haz copias y recupéralas.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SideBadge</name>
    <message>
        <source>L</source>
        <comment>left</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right</comment>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnackCard</name>
    <message>
        <source>Do it now</source>
        <translation>Hacerla ahora</translation>
    </message>
    <message>
        <source>Snacks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Next movement snack</source>
        <translation>Próxima pausa activa</translation>
    </message>
    <message>
        <source>When you sit for long</source>
        <translation>¿Mucho rato sin levantarte?</translation>
    </message>
    <message>
        <source>Take a short break now and then. Hipwise can remind you.</source>
        <translation>Haz una pausa corta de vez en cuando. Hipwise puede avisarte.</translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>%n hecha hoy</numerusform>
            <numerusform>%n hechas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Tu sesión</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnackFront</name>
    <message>
        <source>Hipwise: %1</source>
        <translation>Hipwise: %1</translation>
    </message>
    <message>
        <source>Movement snack now</source>
        <translation>Pausa activa ahora</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Seguir ya</translation>
    </message>
    <message>
        <source>I’m in a call: 30 minutes</source>
        <translation>Estoy en una llamada: 30 minutos</translation>
    </message>
    <message>
        <source>I’m in a call: 60 minutes</source>
        <translation>Estoy en una llamada: 60 minutos</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Parar los avisos 1 hora</translation>
    </message>
    <message>
        <source>Off until tomorrow</source>
        <translation>Apagar hasta mañana</translation>
    </message>
    <message>
        <source>Open Hipwise</source>
        <translation>Abrir Hipwise</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min más tarde</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Time for your session</source>
        <translation>Es la hora de tu sesión</translation>
    </message>
    <message>
        <source>Movement snack</source>
        <translation>Pausa activa</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnackLogCard</name>
    <message>
        <source>Missed one? It doesn’t pile up. The next one is enough.</source>
        <translation>Si se pasó alguna, no se acumula. Basta con la próxima.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Movement snack</source>
        <translation>Pausa activa</translation>
    </message>
    <message>
        <source>Nothing came today, and nothing is ahead.</source>
        <translation>Hoy no llegó ninguna, y no queda ninguna.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnackPages</name>
    <message>
        <source>Hipwise cannot be started at log-in</source>
        <translation>Hipwise no puede iniciarse al entrar en la sesión</translation>
    </message>
    <message>
        <source>The start at log-in cannot be taken back</source>
        <translation>No se puede quitar el inicio al entrar en la sesión</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnackStrip</name>
    <message>
        <source>Done at %1</source>
        <translation>Hechas a las %1</translation>
    </message>
    <message>
        <source>None ahead today</source>
        <translation>Hoy no queda ninguna</translation>
    </message>
    <message>
        <source>Ahead at %1</source>
        <translation>Quedan a las %1</translation>
    </message>
    <message>
        <source>They would come at %1</source>
        <translation>Llegarían a las %1</translation>
    </message>
    <message>
        <source>Snacks of today</source>
        <translation>Pausas de hoy</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnackWindow</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>5 min later</source>
        <translation>5 min más tarde</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 min más tarde</translation>
    </message>
    <message>
        <source>30 min later</source>
        <translation>30 min más tarde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Movement snack</source>
        <translation>Pausa activa</translation>
    </message>
    <message>
        <source>Stop here. That is the right thing to do.</source>
        <translation>Para aquí. Es lo correcto.</translation>
    </message>
    <message>
        <source>If it does not ease soon, look at when to get help.</source>
        <translation>Si no cede pronto, mira cuándo pedir ayuda.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Tu sesión</translation>
    </message>
    <message>
        <source>Held %1 min: %2</source>
        <translation>En espera %1 min: %2</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>It is time. Start when you are ready.</source>
        <translation>Es la hora. Empieza cuando quieras.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Time is over. Press Done if you did it.</source>
        <translation>Se acabó el tiempo. Pulsa Hecho si la hiciste.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SnacksPage</name>
    <message>
        <source>Movement snacks</source>
        <translation>Pausas activas</translation>
    </message>
    <message>
        <source>Remind me to move</source>
        <translation>Avisarme para moverme</translation>
    </message>
    <message>
        <source>A small window in a corner. It never takes the keyboard, and it waits while you present.</source>
        <translation>Una ventana pequeña en una esquina. Nunca toma el teclado y espera mientras presentas.</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Seguir ya</translation>
    </message>
    <message>
        <source>Leave them off</source>
        <translation>Dejarlos apagados</translation>
    </message>
    <message>
        <source>Idle detection is not available here: plain interval</source>
        <translation>Aquí no se sabe si hay alguien: intervalo fijo</translation>
    </message>
    <message>
        <source>This desktop does not tell whether somebody is there. Snacks come at plain intervals, and more rarely when two in a row are not answered.</source>
        <translation>Este escritorio no dice si hay alguien. Las pausas llegan a intervalos fijos, y menos a menudo cuando dos seguidas quedan sin respuesta.</translation>
    </message>
    <message>
        <source>Remind me all the same</source>
        <translation>Avisarme igualmente</translation>
    </message>
    <message>
        <source>Why did none come?</source>
        <translation>¿Por qué no llegó ninguna?</translation>
    </message>
    <message>
        <source>You were away for a minute or two: that counts as a break, and the time begins anew.</source>
        <translation>Te alejaste un minuto o dos: cuenta como pausa y el tiempo empieza de nuevo.</translation>
    </message>
    <message>
        <source>The computer slept or was locked: that was a rest. None comes in the first 5 minutes after.</source>
        <translation>El ordenador dormía o estaba bloqueado: fue un descanso. En los primeros 5 minutos después no llega ninguna.</translation>
    </message>
    <message>
        <source>You were typing: it waits for a pause, 60 seconds at most.</source>
        <translation>Estabas escribiendo: espera a que pares, como mucho 60 segundos.</translation>
    </message>
    <message>
        <source>A program was full screen, “do not disturb” was on, or you were in a call: it comes once, afterwards, and says why.</source>
        <translation>Un programa ocupaba toda la pantalla, «no molestar» estaba activado o estabas en una llamada: llega una vez, después, y dice por qué.</translation>
    </message>
    <message>
        <source>It was lunch, or outside your hours: then it is left out.</source>
        <translation>Era la hora de comer o estabas fuera de tu horario: entonces no llega.</translation>
    </message>
    <message>
        <source>A session was under way: it counts as a break.</source>
        <translation>Había una sesión en curso: cuenta como pausa.</translation>
    </message>
    <message>
        <source>Reminders begin again by themselves. Nothing is missed.</source>
        <translation>Los avisos vuelven solos. No se pierde nada.</translation>
    </message>
    <message>
        <source>The last snack could not be kept in your journal</source>
        <translation>La última pausa no se pudo guardar en tu diario</translation>
    </message>
    <message>
        <source>Reminders go on. %1</source>
        <translation>Los avisos siguen. %1</translation>
    </message>
    <message>
        <source>A program has been full screen for more than 3 hours</source>
        <translation>Un programa lleva más de 3 horas a pantalla completa</translation>
    </message>
    <message>
        <source>“Do not disturb” has been on for more than 3 hours</source>
        <translation>«No molestar» lleva más de 3 horas activado</translation>
    </message>
    <message>
        <source>No snack comes meanwhile. What is due comes once, afterwards.</source>
        <translation>Mientras tanto no llega ninguna pausa. La que toque llega una vez, después.</translation>
    </message>
    <message>
        <source>Nobody answered: it goes away by itself and comes at the next time.</source>
        <translation>Nadie respondió: se va sola y llega la próxima vez.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SoundChoices</name>
    <message>
        <source>Nothing on this computer can speak. On Debian, install the package speech-dispatcher. Sounds work without it.</source>
        <translation>Nada en este ordenador puede hablar. En Debian, instala el paquete speech-dispatcher. Los sonidos funcionan sin él.</translation>
    </message>
    <message>
        <source>No voice for %1 is installed. On Debian, install the package speech-dispatcher-espeak-ng. Sounds work without it.</source>
        <translation>No hay ninguna voz instalada para %1. En Debian, instala el paquete speech-dispatcher-espeak-ng. Los sonidos funcionan sin él.</translation>
    </message>
    <message>
        <source>The voice of this computer does not answer. Sounds work without it.</source>
        <translation>La voz de este ordenador no responde. Los sonidos funcionan sin ella.</translation>
    </message>
    <message>
        <source>Sounds during a session</source>
        <translation>Sonidos durante la sesión</translation>
    </message>
    <message>
        <source>Soft and low: get ready, start, change sides, rest, the end.</source>
        <translation>Suaves y graves: prepárate, empieza, cambio de lado, descanso, final.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>A tone for every lift and lower</source>
        <translation>Un tono en cada subida y bajada</translation>
    </message>
    <message>
        <source>Tones for half-way and the last 3 seconds</source>
        <translation>Tonos a la mitad y en los últimos 3 segundos</translation>
    </message>
    <message>
        <source>A voice says what comes</source>
        <translation>Una voz dice lo que viene</translation>
    </message>
    <message>
        <source>A screen reader then says nothing of it, so that only one of them talks.</source>
        <translation>El lector de pantalla no lo dice entonces, para que solo hable uno.</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Sonido y voz</translation>
    </message>
    <message>
        <source>No sound device was found. Every cue is shown on the screen as well.</source>
        <translation>No se encontró ningún dispositivo de sonido. Todos los avisos se ven también en la pantalla.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Probar el sonido</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::StepList</name>
    <message>
        <source>Step %1, done</source>
        <translation>Paso %1, hecho</translation>
    </message>
    <message>
        <source>Step %1, you are here</source>
        <translation>Paso %1, estás aquí</translation>
    </message>
    <message>
        <source>Step %1, still to come</source>
        <translation>Paso %1, por venir</translation>
    </message>
    <message>
        <source>About 3 minutes. You can change everything later, in Settings.</source>
        <translation>Unos 3 minutos. Puedes cambiarlo todo después, en Ajustes.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::StepPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::StepPages</name>
    <message>
        <source>The program could not be kept</source>
        <translation>No se pudo guardar el programa</translation>
    </message>
    <message>
        <source>Your answers could not be saved</source>
        <translation>No se pudieron guardar tus respuestas</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SummaryDesk</name>
    <message>
        <source>Hipwise keeps trying as long as it is open.</source>
        <translation>Hipwise lo sigue intentando mientras esté abierto.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SummaryRow</name>
    <message>
        <source>How was your hip, at its worst?</source>
        <translation>¿Cómo estaba tu cadera en el peor momento?</translation>
    </message>
    <message>
        <source>Your hip, at its worst</source>
        <translation>Tu cadera, en el peor momento</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>¿Cómo de duro fue?</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SummaryView</name>
    <message>
        <source>How is your hip now?</source>
        <translation>¿Cómo está tu cadera ahora?</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Well done. That’s your hip looked after.</source>
        <translation>Bien hecho. Has cuidado de tu cadera.</translation>
    </message>
    <message>
        <source>Stopped here. Everything you did counts.</source>
        <translation>Hasta aquí. Todo lo que has hecho cuenta.</translation>
    </message>
    <message>
        <source>Stopped here. Another time is fine.</source>
        <translation>Hasta aquí. Ya habrá otro momento.</translation>
    </message>
    <message>
        <source>Saved on this computer only.</source>
        <translation>Guardado solo en este ordenador.</translation>
    </message>
    <message>
        <source>Time moving</source>
        <translation>Tiempo en movimiento</translation>
    </message>
    <message>
        <source>rests not counted</source>
        <translation>sin contar los descansos</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <source>the rest can wait</source>
        <translation>lo demás puede esperar</translation>
    </message>
    <message>
        <source>The session was left alone and is closed.</source>
        <translation>La sesión se quedó sola y está cerrada.</translation>
    </message>
    <message>
        <source>It ended at %1, when you were last there. You can go on with it until midnight.</source>
        <translation>Terminó a las %1, cuando estabas por última vez. Puedes seguir con ella hasta medianoche.</translation>
    </message>
    <message>
        <source>You listened to your hip. That is part of training it.</source>
        <translation>Has escuchado a tu cadera. Eso también es entrenarla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>A note for your clinician</source>
        <translation>Una nota para tu profesional</translation>
    </message>
    <message>
        <source>Anything you noticed? You can leave it empty.</source>
        <translation>¿Has notado algo? Puedes dejarlo vacío.</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Hipwise asks once how your hip is then. Muscles may feel tired.</source>
        <translation>Hipwise preguntará una vez cómo está tu cadera. Los músculos pueden estar cansados.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Save to…</source>
        <translation>Guardar en…</translation>
    </message>
    <message>
        <source>Your hip</source>
        <translation>Tu cadera</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>before, and at its worst</source>
        <translation>antes, y en el peor momento</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>at its worst</source>
        <translation>en el peor momento</translation>
    </message>
    <message>
        <source>some of it easier</source>
        <translation>parte, más suave</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::SwapPanel</name>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>There is no other movement for this place.</source>
        <translation>No hay otro movimiento para este lugar.</translation>
    </message>
    <message>
        <source>%1, %2: do it instead of %3</source>
        <translation>%1, %2: hacerlo en lugar de %3</translation>
    </message>
    <message>
        <source>Easier, harder or another one</source>
        <translation>Más fácil, más difícil u otro</translation>
    </message>
    <message>
        <source>Easier, harder or another one instead of %1</source>
        <translation>Más fácil, más difícil u otro en lugar de %1</translation>
    </message>
    <message>
        <source>The same movement in another way</source>
        <translation>El mismo movimiento de otra forma</translation>
    </message>
    <message>
        <source>The usual way</source>
        <translation>La forma habitual</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::Swatches</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::Tag</name>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TestPage</name>
    <message>
        <source>Take a firm chair, 43 to 44 cm (17 inches) high. Put it against a wall.</source>
        <translation>Busca una silla firme, de 43 a 44 cm de alto. Ponla contra la pared.</translation>
    </message>
    <message>
        <source>Sit in the middle. Cross your arms on your chest.</source>
        <translation>Siéntate en el centro. Cruza los brazos sobre el pecho.</translation>
    </message>
    <message>
        <source>Try 1 or 2 stands first, to see how it feels.</source>
        <translation>Levántate antes 1 o 2 veces, para ver cómo te sientes.</translation>
    </message>
    <message>
        <source>At the start tone, stand up fully and sit down again.</source>
        <translation>Con el tono de inicio, levántate del todo y vuelve a sentarte.</translation>
    </message>
    <message>
        <source>Do as many as you can in 30 seconds.</source>
        <translation>Haz todas las que puedas en 30 segundos.</translation>
    </message>
    <message>
        <source>More than half-way up at the end counts as a stand.</source>
        <translation>Al final, más de la mitad hacia arriba cuenta como una vez.</translation>
    </message>
    <message>
        <source>Stand next to a worktop, so that you can hold on.</source>
        <translation>Ponte junto a una encimera, para poder agarrarte.</translation>
    </message>
    <message>
        <source>Keep your eyes open and your hands on your hips.</source>
        <translation>Ten los ojos abiertos y las manos en las caderas.</translation>
    </message>
    <message>
        <source>At the start tone, lift one foot. Do not touch the other leg.</source>
        <translation>Con el tono de inicio, levanta un pie. No toques la otra pierna.</translation>
    </message>
    <message>
        <source>Press Space when the foot comes down or you hold on.</source>
        <translation>Pulsa Espacio cuando bajes el pie o te agarres.</translation>
    </message>
    <message>
        <source>You have 3 tries on each leg. The best one counts.</source>
        <translation>Tienes 3 intentos con cada pierna. Cuenta el mejor.</translation>
    </message>
    <message>
        <source>The clock stops by itself at 45 seconds.</source>
        <translation>El reloj se para solo a los 45 segundos.</translation>
    </message>
    <message>
        <source>How many times can you stand up in 30 seconds?</source>
        <translation>¿Cuántas veces puedes levantarte en 30 segundos?</translation>
    </message>
    <message>
        <source>How long can you stand on each leg?</source>
        <translation>¿Cuánto tiempo aguantas en cada pierna?</translation>
    </message>
    <message>
        <source>Have someone near if you feel unsteady. Stop if your pain goes above 5, or if you get dizzy or breathless.</source>
        <translation>Ten a alguien cerca si te notas inestable. Para si el dolor pasa de 5, o si te mareas o te falta el aire.</translation>
    </message>
    <message>
        <source>Have someone near if you feel unsteady. Stop if your pain goes above 5, or if you get dizzy.</source>
        <translation>Ten a alguien cerca si te notas inestable. Para si el dolor pasa de 5, o si te mareas.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Tus resultados</translation>
    </message>
    <message>
        <source>The figure holds on. Hold on only if you need to.</source>
        <translation>La figura se agarra. Agárrate solo si lo necesitas.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Figura: %1</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>De momento, no</translation>
    </message>
    <message>
        <source>Something to think of</source>
        <translation>Algo a tener en cuenta</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::ThemeChoices</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Colores: %1</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TimerRing</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit of minutes</comment>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TimesCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Remind me every</source>
        <translation>Avisarme cada</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>So today looks like this</source>
        <translation>Así queda el día de hoy</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TitleEditor</name>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TitleField</name>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Enter keeps the name. Escape leaves it as it was.</source>
        <translation>Intro guarda el nombre. Escape lo deja como estaba.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TodayPage</name>
    <message>
        <source>How is your hip right now?</source>
        <translation>¿Cómo está tu cadera ahora mismo?</translation>
    </message>
    <message>
        <source>Which hip?</source>
        <translation>¿Qué cadera?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>0 is no pain. 10 is the worst you can imagine.</source>
        <translation>0 es ningún dolor. 10 es el peor dolor imaginable.</translation>
    </message>
    <message>
        <source>Your session of %1 was interrupted</source>
        <translation>Tu sesión (%1) se interrumpió</translation>
    </message>
    <message>
        <source>Everything you did is kept.</source>
        <translation>Todo lo que hiciste está guardado.</translation>
    </message>
    <message>
        <source>%1, set %2 of %3 was next. Everything you did before is kept.</source>
        <translation>Lo siguiente era: %1, serie %2 de %3. Todo lo anterior está guardado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>¿Qué puedo hacer?</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Día %1 de %2</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TodayPages</name>
    <message>
        <source>Your program could not be changed</source>
        <translation>No se pudo cambiar tu programa</translation>
    </message>
    <message>
        <source>Your answer could not be saved</source>
        <translation>No se pudo guardar tu respuesta</translation>
    </message>
    <message>
        <source>The session could not be closed</source>
        <translation>No se pudo terminar la sesión</translation>
    </message>
    <message>
        <source>The program could not be kept</source>
        <translation>No se pudo guardar el programa</translation>
    </message>
    <message>
        <source>Your score could not be saved</source>
        <translation>No se pudo guardar tu puntuación</translation>
    </message>
    <message>
        <source>Your session of %1, %2 was interrupted</source>
        <translation>Tu sesión del %1, %2, se interrumpió</translation>
    </message>
    <message>
        <source>Everything you did before is kept.</source>
        <translation>Todo lo que hiciste antes está guardado.</translation>
    </message>
    <message>
        <source>Your journal cannot be read just now</source>
        <translation>Ahora no se puede leer tu diario</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TodaySessionCard</name>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
    <message>
        <source>Today’s session</source>
        <translation>Sesión de hoy</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Unos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movimiento</numerusform>
            <numerusform>%n movimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Empezar sesión</translation>
    </message>
    <message>
        <source>An easy day</source>
        <translation>Un día suave</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Del %1</translation>
    </message>
    <message>
        <source>Short version · %1</source>
        <translation>Versión corta · %1</translation>
    </message>
    <message>
        <source>Left out for you: %1 (%2)</source>
        <translation>No incluido para ti: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::TypicalValues</name>
    <message>
        <source>Show typical values of healthy people my age</source>
        <translation>Mostrar valores habituales de personas sanas de mi edad</translation>
    </message>
    <message>
        <source>Only for ages 60 to 94. They are no goal.</source>
        <translation>Solo de 60 a 94 años. No son una meta.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>The middle half of 7,183 people without joint pain (Rikli and Jones 1999).</source>
        <translation>La mitad central de 7183 personas sin dolor en las articulaciones (Rikli y Jones 1999).</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Enter your year of birth.</source>
        <translation>Escribe tu año de nacimiento.</translation>
    </message>
    <message>
        <source>For people under 60 we know no sound values. Your own line counts.</source>
        <translation>Para menos de 60 años no conocemos valores fiables. Cuenta tu propia línea.</translation>
    </message>
    <message>
        <source>Choose woman or man.</source>
        <translation>Elige mujer u hombre.</translation>
    </message>
    <message>
        <source>For this age we know no sound values. Your own line counts.</source>
        <translation>Para esta edad no conocemos valores fiables. Cuenta tu propia línea.</translation>
    </message>
    <message>
        <source>Healthy women of %1 usually stand up %2 to %3 times.</source>
        <translation>Las mujeres sanas de %1 años suelen levantarse de %2 a %3 veces.</translation>
    </message>
    <message>
        <source>Healthy men of %1 usually stand up %2 to %3 times.</source>
        <translation>Los hombres sanos de %1 años suelen levantarse de %2 a %3 veces.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::WarmUpView</name>
    <message>
        <source>Before you start: how is your hip?</source>
        <translation>Antes de empezar: ¿cómo está tu cadera?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>About %1: %2.</source>
        <translation>Unos %1: %2.</translation>
    </message>
    <message>
        <source>You can start without answering.</source>
        <translation>Puedes empezar sin responder.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::WaysCard</name>
    <message>
        <source>How I am told</source>
        <translation>Cómo me avisa</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Wait while a program is full screen</source>
        <translation>Esperar mientras un programa ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>A talk or a film. It comes once, afterwards.</source>
        <translation>Una charla o una película. Llega una vez, después.</translation>
    </message>
    <message>
        <source>Wait while “do not disturb” is on</source>
        <translation>Esperar mientras «no molestar» esté activado</translation>
    </message>
    <message>
        <source>After the computer slept</source>
        <translation>Después de dormir el ordenador</translation>
    </message>
    <message>
        <source>Soft sound</source>
        <translation>Sonido suave</translation>
    </message>
    <message>
        <source>A low wooden tone, once.</source>
        <translation>Un tono grave de madera, una vez.</translation>
    </message>
    <message>
        <source>Quietly: no window and no sound. Only here, on Today and in the tray.</source>
        <translation>En silencio: sin ventana ni sonido. Solo aquí, en Hoy y en la bandeja.</translation>
    </message>
    <message>
        <source>Volume of the soft sound</source>
        <translation>Volumen del sonido suave</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Go on from there</source>
        <translation>Seguir desde ahí</translation>
    </message>
    <message>
        <source>Count the sleep, too</source>
        <translation>Contar también ese tiempo</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::WeekBoard</name>
    <message>
        <source>It stays where it was</source>
        <translation>Se queda donde estaba</translation>
    </message>
    <message>
        <source>No session of this week can be moved</source>
        <translation>Ninguna sesión de esta semana se puede mover</translation>
    </message>
    <message>
        <source>Moving %1. Arrow keys choose the day, Enter puts it there.</source>
        <translation>Moviendo %1. Las flechas eligen el día, Intro la deja ahí.</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::WeekStrip</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>part done</source>
        <translation>hecho en parte</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>%1 (today): %2</source>
        <translation>%1 (hoy): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>hipwise::ui::WelcomePage</name>
    <message>
        <source>Welcome to Hipwise</source>
        <translation>Te damos la bienvenida a Hipwise</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Tamaño del texto: %1 %</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo pedir ayuda</translation>
    </message>
    <message>
        <source>Hipwise shows movements for sore hips, guides you through them and keeps a record.</source>
        <translation>Hipwise muestra movimientos para caderas doloridas, te guía paso a paso y guarda un registro.</translation>
    </message>
    <message>
        <source>Your data stays here</source>
        <translation>Tus datos se quedan aquí</translation>
    </message>
    <message>
        <source>No account, no internet. Everything is kept on this computer and sent nowhere.</source>
        <translation>No hace falta cuenta ni internet. Todo se guarda en este ordenador y no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name, region, age</source>
        <translation>Nombre, región, edad</translation>
    </message>
    <message>
        <source>All of it may stay open, and stays on this computer.</source>
        <translation>Puedes dejarlo todo en blanco. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>I understand. Next</source>
        <translation>Lo entiendo. Siguiente</translation>
    </message>
    <message>
        <source>What it is, and what not</source>
        <translation>Qué es y qué no es</translation>
    </message>
    <message>
        <source>It is general education for adults. It is not medical advice, finds no cause for your pain and treats nothing.</source>
        <translation>Es información general para personas adultas. No es consejo médico, no busca la causa de tu dolor y no trata nada.</translation>
    </message>
    <message>
        <source>It does not replace your doctor or physiotherapist, and does not make us your carers.</source>
        <translation>No sustituye a tu médico ni a tu fisioterapeuta, y no nos convierte en tus cuidadores.</translation>
    </message>
    <message>
        <source>You decide what to do. Stop if you feel unwell, and ask your clinician what suits you.</source>
        <translation>Tú decides qué hacer. Para si te sientes mal y pregunta a tu profesional de salud qué te conviene.</translation>
    </message>
    <message>
        <source>Get help at once</source>
        <translation>Pide ayuda enseguida</translation>
    </message>
    <message>
        <source>After a bad fall, or if you cannot put weight on the leg. With fever, numbness between your legs, or chest pain.</source>
        <translation>Después de una mala caída o si no puedes apoyar la pierna. Con fiebre, con la zona entre las piernas dormida o con dolor en el pecho.</translation>
    </message>
    <message>
        <source>Stop a movement if pain goes above 5 out of 10, or if you feel dizzy.</source>
        <translation>Para un movimiento si el dolor pasa de 5 sobre 10 o si te mareas.</translation>
    </message>
</context>
</TS>
