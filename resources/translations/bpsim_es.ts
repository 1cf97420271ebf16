<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>The formula of the step that is shown, in symbols and then with the numbers of this moment.</source>
        <translation>La fórmula del paso que se muestra, con símbolos y luego con los números de este momento.</translation>
    </message>
    <message>
        <source>The whole program in pseudo-code; the line that works now is marked. Click a line to go there.</source>
        <translation>Todo el programa en pseudocódigo; la línea que actúa ahora está marcada. Un clic en una línea lleva a ella.</translation>
    </message>
    <message>
        <source>The same step for a whole layer at once, written with matrices.</source>
        <translation>El mismo paso para una capa entera a la vez, escrito con matrices.</translation>
    </message>
    <message>
        <source>Hides values from the class and asks for one of them; says of a wrong answer what went wrong.</source>
        <translation>Oculta valores a la clase y pregunta por uno de ellos; de una respuesta errónea dice qué falló.</translation>
    </message>
    <message>
        <source>All weights and biases of a layer in a table: to be typed over, copied, pasted and frozen.</source>
        <translation>Todos los pesos y sesgos de una capa en una tabla: para reescribirlos, copiarlos, pegarlos y congelarlos.</translation>
    </message>
    <message>
        <source>How often each class is taken for which other one: what is on the diagonal is right.</source>
        <translation>Cuántas veces se toma cada clase por cada otra: lo que está en la diagonal es correcto.</translation>
    </message>
    <message>
        <source>Every path from a neuron or a connection to the loss, and what each adds to the derivative.</source>
        <translation>Todos los caminos de una neurona o conexión a la pérdida, y lo que cada uno aporta a la derivada.</translation>
    </message>
    <message>
        <source>Mistakes that people make in their programs: switched on beside the right program, or to be found.</source>
        <translation>Errores que se cometen al programar: activados junto al programa correcto, o para descubrirlos.</translation>
    </message>
    <message>
        <source>Each gradient held against the slope of the loss, measured by moving that parameter a little.</source>
        <translation>Cada gradiente comparado con la pendiente de la pérdida, medida al mover un poco ese parámetro.</translation>
    </message>
    <message>
        <source>What the network answers everywhere, also between the samples: a map or a curve.</source>
        <translation>Lo que responde la red en todas partes, también entre las muestras: un mapa o una curva.</translation>
    </message>
    <message>
        <source>How large the loss would be with other parameters, and the way that the run took through it.</source>
        <translation>Cuánto valdría la pérdida con otros parámetros, y el camino que siguió la ejecución por ella.</translation>
    </message>
    <message>
        <source>How values and gradients spread in each layer: what is dead, saturated or vanishing.</source>
        <translation>Cómo se reparten los valores y gradientes en cada capa: qué está muerto, saturado o se desvanece.</translation>
    </message>
    <message>
        <source>A sheet to draw on: the network answers while you draw.</source>
        <translation>Una hoja para dibujar: la red responde mientras se dibuja.</translation>
    </message>
    <message>
        <source>The transport: one step on or back, by itself (Play), or the whole training (Run).</source>
        <translation>Los mandos: un paso adelante o atrás, avance automático (Animar) o el entrenamiento entero (Entrenar).</translation>
    </message>
    <message>
        <source>The experiment: its layers, how it is trained, its samples. Everything can be typed over; drag a word with ↔ to try other values.</source>
        <translation>El experimento: sus capas, cómo se entrena, sus muestras. Todo se puede reescribir; arrastrar una palabra con ↔ prueba otros valores.</translation>
    </message>
    <message>
        <source>The network: every neuron with its numbers, every connection with its weight. Click one to see where its number comes from, double-click to type another.</source>
        <translation>La red: cada neurona con sus números, cada conexión con su peso. Un clic muestra de dónde viene el número; un doble clic permite escribir otro.</translation>
    </message>
    <message>
        <source>What the step that is shown does, in a sentence.</source>
        <translation>Lo que hace el paso que se muestra, en una frase.</translation>
    </message>
    <message>
        <source>The timeline: every update of the run. Drag it to go back to any of them; everything shown goes back with it.</source>
        <translation>La línea de tiempo: cada actualización de la ejecución. Arrastrarla lleva a cualquiera de ellas; todo lo que se muestra la acompaña.</translation>
    </message>
    <message>
        <source>The loss after each update. Click a place on the curve to go there; Pin this run keeps the curve beside the next ones.</source>
        <translation>La pérdida tras cada actualización. Un clic en la curva lleva a ese punto; Fijar ejecución conserva la curva junto a las siguientes.</translation>
    </message>
    <message>
        <source>What the network answers to each sample: at the start, now, and what is right. Bold is the one on the diagram; pale ones are not in this batch. Click a row to see it.</source>
        <translation>Lo que responde la red a cada muestra: al principio, ahora y lo correcto. En negrita, la del diagrama; en gris, las que no están en este lote. Un clic en una fila la muestra.</translation>
    </message>
    <message>
        <source>A race: the same start weights trained several times, each lane with one setting changed. The curves show which gets there first.</source>
        <translation>Una carrera: los mismos pesos iniciales entrenados varias veces, cada carril con un ajuste distinto. Las curvas muestran cuál llega antes.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>New or open…</source>
        <translation>Nuevo o abrir…</translation>
    </message>
    <message>
        <source>All that there is to open: presets, recent files, data sets, an empty network</source>
        <translation>Todo lo que se puede abrir: ejemplos, archivos recientes, conjuntos de datos, una red vacía</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>A new experiment: a data set and a network that learns it</source>
        <translation>Un experimento nuevo: un conjunto de datos y una red que lo aprende</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>Abrir un archivo de experimento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this experiment and its run</source>
        <translation>Guardar este experimento y su ejecución</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Guardar con otro nombre</translation>
    </message>
    <message>
        <source>Data set…</source>
        <translation>Conjunto de datos…</translation>
    </message>
    <message>
        <source>Other data: generated, or a set that comes with bpsim</source>
        <translation>Otros datos: generados, o un conjunto incluido en bpsim</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Importar datos…</translation>
    </message>
    <message>
        <source>Other data, from a spreadsheet or a text table</source>
        <translation>Otros datos, de una hoja de cálculo o una tabla de texto</translation>
    </message>
    <message>
        <source>Import from clipboard…</source>
        <translation>Importar del portapapeles…</translation>
    </message>
    <message>
        <source>Other data, copied in a spreadsheet</source>
        <translation>Otros datos, copiados en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Datos…</translation>
    </message>
    <message>
        <source>All samples in a table, to be edited</source>
        <translation>Todas las muestras en una tabla, para editarlas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Pictures, clips, numbers, code, a report</source>
        <translation>Imágenes, animaciones, números, código, un informe</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>One file with which anyone can step through this run, in a browser</source>
        <translation>Un archivo con el que cualquiera puede recorrer esta ejecución paso a paso en un navegador</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Put the diagram on the clipboard, as it is shown</source>
        <translation>Poner el diagrama en el portapapeles, tal como se muestra</translation>
    </message>
    <message>
        <source>Copy loss chart</source>
        <translation>Copiar curva de pérdida</translation>
    </message>
    <message>
        <source>Put the loss chart on the clipboard</source>
        <translation>Poner la gráfica de la pérdida en el portapapeles</translation>
    </message>
    <message>
        <source>Copy the page&apos;s picture</source>
        <translation>Copiar imagen de la página</translation>
    </message>
    <message>
        <source>Put the map, the landscape or the charts at the right on the clipboard</source>
        <translation>Poner en el portapapeles el mapa, el paisaje o las gráficas de la derecha</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <source>A lesson that you or a colleague has written</source>
        <translation>Una lección propia o de otra persona</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go on in the lesson</source>
        <translation>Avanzar en la lección</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back in the lesson, exactly</source>
        <translation>Volver atrás en la lección, exactamente</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Undo all that you have changed in this step of the lesson</source>
        <translation>Deshacer todo lo cambiado en este paso de la lección</translation>
    </message>
    <message>
        <source>Answers of a class…</source>
        <translation>Respuestas de una clase…</translation>
    </message>
    <message>
        <source>A folder of answers that were handed in, as one table</source>
        <translation>Una carpeta de respuestas entregadas, como una sola tabla</translation>
    </message>
    <message>
        <source>Result…</source>
        <translation>Resultado…</translation>
    </message>
    <message>
        <source>Save what was asked and answered, as a table or as PDF</source>
        <translation>Guardar lo preguntado y lo respondido, como tabla o PDF</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Begin this lesson anew; what was answered is forgotten</source>
        <translation>Empezar la lección de nuevo; se olvida lo respondido</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>The first lesson: once around the window, in a few minutes</source>
        <translation>La primera lección: una vuelta por la ventana, en unos minutos</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>Back to what was open before; how far you are is remembered</source>
        <translation>Volver a lo que estaba abierto antes; se recuerda hasta dónde se llegó</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>Olvidar los archivos recientes</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Hoja de ejercicios…</translation>
    </message>
    <message>
        <source>Print this update as PDF, with blanks to fill in, and its answer key</source>
        <translation>Imprimir esta actualización como PDF, con huecos para rellenar y su solucionario</translation>
    </message>
    <message>
        <source>Find in the run…</source>
        <translation>Buscar en la ejecución…</translation>
    </message>
    <message>
        <source>At which update does something happen: loss &lt; 0.1, accuracy = 1, a weight of 0, …</source>
        <translation>En qué actualización ocurre algo: loss &lt; 0.1, accuracy = 1, un peso igual a 0, …</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Siguiente hallazgo</translation>
    </message>
    <message>
        <source>The next update at which it happens</source>
        <translation>La próxima actualización en que ocurre</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>The update before, at which it happens</source>
        <translation>La actualización anterior en que ocurre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close bpsim</source>
        <translation>Cerrar bpsim</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>One step on; Space too</source>
        <translation>Un paso adelante; también Espacio</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One step back; Backspace too</source>
        <translation>Un paso atrás; también Retroceso</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Go to the beginning of the run</source>
        <translation>Ir al principio de la ejecución</translation>
    </message>
    <message>
        <source>Go to the newest update</source>
        <translation>Ir a la última actualización</translation>
    </message>
    <message>
        <source>Go to the newest update that is done</source>
        <translation>Ir a la actualización más reciente ya hecha</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Train again with other random numbers, beside the run there is: another order of the samples, and other initial weights where these were drawn, not given</source>
        <translation>Entrenar de nuevo con otros números aleatorios, junto a la ejecución que hay: otro orden de las muestras, y otros pesos iniciales si estos eran aleatorios</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>Fijar ejecución</translation>
    </message>
    <message>
        <source>Keep this run&apos;s curve and settings beside the next ones</source>
        <translation>Conservar la curva y los ajustes de esta ejecución junto a las siguientes</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Animar más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <translation>Animar más despacio</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>The same start weights, nothing trained yet</source>
        <translation>Los mismos pesos iniciales, nada entrenado aún</translation>
    </message>
    <message>
        <source>Restore the preset</source>
        <translation>Restaurar el ejemplo</translation>
    </message>
    <message>
        <source>Everything as it was opened</source>
        <translation>Todo como estaba al abrirlo</translation>
    </message>
    <message>
        <source>New initial weights</source>
        <translation>Nuevos pesos iniciales</translation>
    </message>
    <message>
        <source>Draw other start weights and begin a new run</source>
        <translation>Sortear otros pesos iniciales y empezar una ejecución nueva</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Comprobar gradientes</translation>
    </message>
    <message>
        <source>Compare every gradient of this update with central differences of the loss</source>
        <translation>Comparar cada gradiente de esta actualización con diferencias centrales de la pérdida</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>Encontrar el error</translation>
    </message>
    <message>
        <source>The program makes a mistake without saying which one; the class finds it</source>
        <translation>El programa comete un error sin decir cuál; la clase lo descubre</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>Ajustar el diagrama</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Mostrar la red entera</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Larger diagram</source>
        <translation>Diagrama más grande</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Smaller diagram</source>
        <translation>Diagrama más pequeño</translation>
    </message>
    <message>
        <source>Weights as pictures</source>
        <translation>Pesos como imágenes</translation>
    </message>
    <message>
        <source>Neurons over a picture show their weights as one</source>
        <translation>Las neuronas sobre una imagen muestran sus pesos como imagen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Let signals travel along the edges</source>
        <translation>Hacer que las señales recorran las conexiones</translation>
    </message>
    <message>
        <source>Names instead of indices</source>
        <translation>Nombres en vez de índices</translation>
    </message>
    <message>
        <source>Write δ of Director 2 with its name, not with its number</source>
        <translation>Escribir δ de Director 2 con su nombre, no con su número</translation>
    </message>
    <message>
        <source>Keep for this experiment</source>
        <translation>Conservar en este experimento</translation>
    </message>
    <message>
        <source>Write the chosen notation into the experiment</source>
        <translation>Escribir la notación elegida en el experimento</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>Switch to the language before this one, and back again</source>
        <translation>Volver al idioma anterior, y otra vez a este</translation>
    </message>
    <message>
        <source>Next path</source>
        <translation>Camino siguiente</translation>
    </message>
    <message>
        <source>The next path from the selected neuron or connection to the loss</source>
        <translation>El camino siguiente desde la neurona o conexión elegida hasta la pérdida</translation>
    </message>
    <message>
        <source>Previous path</source>
        <translation>Camino anterior</translation>
    </message>
    <message>
        <source>The path before, from the selected neuron or connection to the loss</source>
        <translation>El camino anterior desde la neurona o conexión elegida hasta la pérdida</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Several settings from the same start, side by side</source>
        <translation>Varios ajustes desde el mismo inicio, uno junto a otro</translation>
    </message>
    <message>
        <source>Ask the class</source>
        <translation>Preguntar a la clase</translation>
    </message>
    <message>
        <source>Hide values and ask for one of them</source>
        <translation>Ocultar valores y preguntar por uno de ellos</translation>
    </message>
    <message>
        <source>What it has learned</source>
        <translation>Lo que ha aprendido</translation>
    </message>
    <message>
        <source>A map of what the network answers, beyond the samples</source>
        <translation>Un mapa de lo que responde la red, más allá de las muestras</translation>
    </message>
    <message>
        <source>Maps in the neurons</source>
        <translation>Mapas en las neuronas</translation>
    </message>
    <message>
        <source>Show in each neuron what it answers over the two inputs of the map</source>
        <translation>Mostrar en cada neurona lo que responde sobre las dos entradas del mapa</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>The loss over two parameters, and the way of the run through it</source>
        <translation>La pérdida sobre dos parámetros, y el camino de la ejecución por ella</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>How values and gradients are distributed: saturated, dead, vanishing</source>
        <translation>Cómo se reparten los valores y gradientes: saturados, muertos, desvanecidos</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>Dibujar una imagen</translation>
    </message>
    <message>
        <source>Draw a digit with the mouse and see what the network answers</source>
        <translation>Dibujar una cifra con el ratón y ver qué responde la red</translation>
    </message>
    <message>
        <source>Hide or reveal</source>
        <translation>Ocultar o mostrar</translation>
    </message>
    <message>
        <source>Show everything that is hidden, or hide it again</source>
        <translation>Mostrar todo lo oculto, u ocultarlo de nuevo</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Large type for the whole class; . or B blanks the screen</source>
        <translation>Letra grande para toda la clase; . o B deja la pantalla en negro</translation>
    </message>
    <message>
        <source>Large buttons</source>
        <translation>Botones grandes</translation>
    </message>
    <message>
        <source>Buttons, fields and menus that a finger finds</source>
        <translation>Botones, campos y menús que un dedo acierta</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The guide to the window, to the words and to teaching with it, at what you look at</source>
        <translation>La guía de la ventana, de los términos y de cómo enseñar con ella, en lo que se está mirando</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Todas las teclas de un vistazo</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Click something in the window, and a sentence says what it is for</source>
        <translation>Un clic en algo de la ventana, y una frase dice para qué sirve</translation>
    </message>
    <message>
        <source>About bpsim</source>
        <translation>Acerca de bpsim</translation>
    </message>
    <message>
        <source>What bpsim is</source>
        <translation>Qué es bpsim</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Stop training here; what is done stays</source>
        <translation>Detener el entrenamiento aquí; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Train to the end of the run</source>
        <translation>Entrenar hasta el final de la ejecución</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>Step on slowly by itself</source>
        <translation>Avanzar despacio automáticamente</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Step by</source>
        <translation>Avanzar por</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notación</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Mistake lab</source>
        <translation>Laboratorio de errores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Connections of large layers</source>
        <translation>Conexiones de capas grandes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>El idioma de la ventana</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>bpsim draws everything at {size} % when it starts again.</source>
        <translation>bpsim dibuja todo al {size} % cuando se inicie de nuevo.</translation>
    </message>
    <message>
        <source>What is not saved yet is asked about before.</source>
        <translation>Antes se pregunta por lo que aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>It is {answer}.</source>
        <translation>Es {answer}.</translation>
    </message>
    <message>
        <source>0.25, 1/4, 0.5 × 0.5 …</source>
        <translation>0.25, 1/4, 0.5 × 0.5 …</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>δ</source>
        <translation>δ</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>pesos nuevos</translation>
    </message>
    <message>
        <source>side of a point</source>
        <translation>lado de un punto</translation>
    </message>
    <message>
        <source>whose line</source>
        <translation>de quién es la recta</translation>
    </message>
    <message>
        <source>Hide the weighted sums z</source>
        <translation>Ocultar las sumas ponderadas z</translation>
    </message>
    <message>
        <source>Hide the activations a, and the loss and slopes that would give them away</source>
        <translation>Ocultar las activaciones a, y la pérdida y las pendientes que las delatarían</translation>
    </message>
    <message>
        <source>Hide the deltas, and the gradients that follow from them</source>
        <translation>Ocultar las deltas, y los gradientes que se siguen de ellas</translation>
    </message>
    <message>
        <source>Hide the gradients, and the new weights that follow from them</source>
        <translation>Ocultar los gradientes, y los pesos nuevos que se siguen de ellos</translation>
    </message>
    <message>
        <source>Hide the new weights and biases</source>
        <translation>Ocultar los pesos y sesgos nuevos</translation>
    </message>
    <message>
        <source>Hide the map, and ask on which side of the boundary a point lies (two inputs or more)</source>
        <translation>Ocultar el mapa y preguntar en qué lado de la frontera está un punto (dos entradas o más)</translation>
    </message>
    <message>
        <source>Hide the map, and ask which neuron of the first layer draws a line</source>
        <translation>Ocultar el mapa y preguntar qué neurona de la primera capa traza una recta</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>loss by activation</source>
        <translation>pérdida según la activación</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Hides with it, as it would tell: {what}</source>
        <translation>Oculta también, pues lo revelaría: {what}</translation>
    </message>
    <message>
        <source>{question}, for {sample}</source>
        <translation>{question}, para {sample}</translation>
    </message>
    <message>
        <source>the gradient of the bias of {place}</source>
        <translation>el gradiente del sesgo de {place}</translation>
    </message>
    <message>
        <source>the gradient of the weight {place}</source>
        <translation>el gradiente del peso {place}</translation>
    </message>
    <message>
        <source>the new bias of {place}</source>
        <translation>el nuevo sesgo de {place}</translation>
    </message>
    <message>
        <source>the new weight {place}</source>
        <translation>el nuevo peso {place}</translation>
    </message>
    <message>
        <source>the weighted sum z of {place}</source>
        <translation>la suma ponderada z de {place}</translation>
    </message>
    <message>
        <source>the activation a of {place}</source>
        <translation>la activación a de {place}</translation>
    </message>
    <message>
        <source>δ of {place}</source>
        <translation>δ de {place}</translation>
    </message>
    <message>
        <source>✓ Right: {answer}</source>
        <translation>✓ Correcto: {answer}</translation>
    </message>
    <message>
        <source>Nearly: right as far as it goes, but more digits are needed.</source>
        <translation>Casi: correcto hasta donde llega, pero faltan cifras.</translation>
    </message>
    <message>
        <source>✗ Not yet.</source>
        <translation>✗ Todavía no.</translation>
    </message>
    <message>
        <source>✗ Not yet. {why}</source>
        <translation>✗ Todavía no. {why}</translation>
    </message>
    <message>
        <source>Or: {why}</source>
        <translation>O bien: {why}</translation>
    </message>
    <message>
        <source>QUESTION ABOUT THE MAP</source>
        <translation>PREGUNTA SOBRE EL MAPA</translation>
    </message>
    <message>
        <source>The map without its colours</source>
        <translation>El mapa sin sus colores</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show the answer and the map, without a point for it</source>
        <translation>Mostrar la respuesta y el mapa, sin punto por ella</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>Another point, or another line</source>
        <translation>Otro punto, u otra recta</translation>
    </message>
    <message>
        <source>HIDE AS ?</source>
        <translation>OCULTAR CON ?</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Revelar todo</translation>
    </message>
    <message>
        <source>Show everything that is hidden</source>
        <translation>Mostrar todo lo oculto</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>PREGUNTA</translation>
    </message>
    <message>
        <source>A number or a sum: 0.25, 1/4, 1.7×10^-3, sigma(0.3), 0.8 × 1 + 0.2 × 0.1</source>
        <translation>Un número o un cálculo: 0.25, 1/4, 1.7×10^-3, sigma(0.3), 0.8 × 1 + 0.2 × 0.1</translation>
    </message>
    <message>
        <source>Judge the answer; a wrong one is told what went wrong (Enter)</source>
        <translation>Juzgar la respuesta; si es errónea, se dice qué falló (Enter)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>First the rule, then its numbers, then the answer</source>
        <translation>Primero la regla, luego sus números, luego la respuesta</translation>
    </message>
    <message>
        <source>Show this value, without a point for it</source>
        <translation>Mostrar este valor, sin punto por él</translation>
    </message>
    <message>
        <source>The next hidden value; or click one on the diagram</source>
        <translation>El siguiente valor oculto; o un clic en uno del diagrama</translation>
    </message>
    <message>
        <source>It is the turn of {name}.</source>
        <translation>Es el turno de {name}.</translation>
    </message>
    <message>
        <source>WHO ANSWERS</source>
        <translation>QUIÉN RESPONDE</translation>
    </message>
    <message>
        <source>Alone, with hints</source>
        <translation>Individual, con pistas</translation>
    </message>
    <message>
        <source>The class in turn</source>
        <translation>La clase por turnos</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>One person with hints, or names or teams in turn, with a score</source>
        <translation>Una persona con pistas, o nombres o equipos por turnos, con puntuación</translation>
    </message>
    <message>
        <source>Names, or how many teams</source>
        <translation>Nombres, o cuántos equipos</translation>
    </message>
    <message>
        <source>Names with commas between them, or a number for Team 1, Team 2 …</source>
        <translation>Nombres separados por comas, o un número para Equipo 1, Equipo 2 …</translation>
    </message>
    <message>
        <source>Everything of this update is answered. Step on for the next one.</source>
        <translation>Todo lo de esta actualización está respondido. Con un paso más llega la siguiente.</translation>
    </message>
    <message>
        <source>Choose what to hide: the class then says what stands behind a “?”.</source>
        <translation>Aquí se elige qué ocultar: la clase dice entonces qué hay detrás de un “?”.</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>Equipo {number}</translation>
    </message>
    <message>
        <source>There is nothing to ask on this map.</source>
        <translation>No hay nada que preguntar en este mapa.</translation>
    </message>
    <message>
        <source>Which neuron draws this line (where its z is 0)? Choose it, or click on it.</source>
        <translation>¿Qué neurona traza esta recta (donde su z es 0)? Se elige en la lista o con un clic.</translation>
    </message>
    <message>
        <source>On which side is the point ({x}, {y})?</source>
        <translation>¿En qué lado está el punto ({x}, {y})?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
</context>
<context>
    <name>Blame</name>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>An input has no activation function: it is what it is.</source>
        <translation>Una entrada no tiene función de activación: es lo que es.</translation>
    </message>
    <message>
        <source>softmax has no single curve: each a of the layer depends on every z of the layer, not on its own z alone. A larger z raises its own a and lowers all the others, so there is a slope for every pair: a (1 − a) for its own, minus the product of the two a for another.</source>
        <translation>softmax no tiene una curva única: cada a de la capa depende de todas las z de la capa, no solo de la suya. Una z mayor sube su propia a y baja todas las demás, así que hay una pendiente para cada par: a (1 − a) para la propia, menos el producto de las dos a para otra.</translation>
    </message>
    <message>
        <source>At {z} = {value} the curve rises with the slope {name} = {slope}.</source>
        <translation>En {z} = {value} la curva sube con la pendiente {name} = {slope}.</translation>
    </message>
    <message>
        <source>At z = 0 the curve has a kink, and no tangent: there the slope {slope} is agreed upon.</source>
        <translation>En z = 0 la curva tiene un quiebre y no tiene tangente: allí la pendiente {slope} es un convenio.</translation>
    </message>
    <message>
        <source>loss from {low} to {high}</source>
        <translation>pérdida de {low} a {high}</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Comunes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>MULTIPLICATIONS, WHOLE NETWORK</source>
        <translation>MULTIPLICACIONES, RED ENTERA</translation>
    </message>
    <message>
        <source>path by path</source>
        <translation>camino por camino</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>retropropagación</translation>
    </message>
    <message>
        <source>{routes} paths lead from all weights and biases to the loss of one sample. Backpropagation works out the common end of many paths once, as the δ of a neuron, and hands it on.</source>
        <translation>{routes} caminos llevan de todos los pesos y sesgos a la pérdida de una muestra. La retropropagación calcula una sola vez el tramo final común de muchos caminos, como δ de una neurona, y lo transmite.</translation>
    </message>
    <message>
        <source>Counted: products of two numbers. Every w, a, f′(z) and ∂L/∂a is taken as known; path by path nothing is kept.</source>
        <translation>Se cuentan los productos de dos números. Cada w, a, f′(z) y ∂L/∂a se da por conocida; camino por camino no se conserva nada.</translation>
    </message>
    <message>
        <source>IN SEVERAL PATHS AT ONCE</source>
        <translation>EN VARIOS CAMINOS A LA VEZ</translation>
    </message>
    <message>
        <source>{name}: these factors stand in more than one of its {count} paths.</source>
        <translation>{name}: estos factores están en más de uno de sus {count} caminos.</translation>
    </message>
    <message>
        <source>{name}: its paths have no factor in common.</source>
        <translation>{name}: sus caminos no tienen ningún factor común.</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} más</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>caminos</translation>
    </message>
    <message>
        <source>Click a neuron to see every path from it to the loss, and what each contributes to its derivative.</source>
        <translation>Un clic en una neurona muestra todos los caminos de ella a la pérdida, y lo que cada uno aporta a su derivada.</translation>
    </message>
    <message>
        <source>Click a connection or a bias for its chain of derivatives, the batch, and a nudge.</source>
        <translation>Un clic en una conexión o un sesgo muestra su cadena de derivadas, el lote y un desplazamiento.</translation>
    </message>
    <message>
        <source>{loss} is the loss of the sample on the diagram.</source>
        <translation>{loss} es la pérdida de la muestra del diagrama.</translation>
    </message>
    <message>
        <source>Weights are those from before the update.</source>
        <translation>Los pesos son los de antes de la actualización.</translation>
    </message>
    <message>
        <source>Bias of {name}</source>
        <translation>Sesgo de {name}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>WHAT COMES FROM BEHIND</source>
        <translation>LO QUE LLEGA DESDE ATRÁS</translation>
    </message>
    <message>
        <source>TOGETHER</source>
        <translation>EN CONJUNTO</translation>
    </message>
    <message>
        <source>THE SAME BY RECURSION</source>
        <translation>LO MISMO POR RECURSIÓN</translation>
    </message>
    <message>
        <source>Path {number} of {count}, by size</source>
        <translation>Camino {number} de {count}, por tamaño</translation>
    </message>
    <message>
        <source>Path {number} of {count}</source>
        <translation>Camino {number} de {count}</translation>
    </message>
    <message>
        <source>the other {count}</source>
        <translation>los otros {count}</translation>
    </message>
    <message>
        <source>sum = {symbol}</source>
        <translation>suma = {symbol}</translation>
    </message>
    <message>
        <source>Step on: the products come with the backward pass.</source>
        <translation>Hay que avanzar: los productos llegan con la propagación hacia atrás.</translation>
    </message>
    <message>
        <source>The paths add up to {sum}, but this program has {total}: one of its rules is wrong.</source>
        <translation>Los caminos suman {sum}, pero este programa obtiene {total}: una de sus reglas es errónea.</translation>
    </message>
    <message>
        <source>Previous path ([)</source>
        <translation>Camino anterior ([)</translation>
    </message>
    <message>
        <source>Next path (])</source>
        <translation>Camino siguiente (])</translation>
    </message>
    <message>
        <source>One path after another</source>
        <translation>Un camino tras otro</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>THIS BATCH</source>
        <translation>ESTE LOTE</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>One sample in this batch: its gradient is the gradient.</source>
        <translation>Una sola muestra en este lote: su gradiente es el gradiente.</translation>
    </message>
    <message>
        <source>Each sample pulls in its own direction; the step follows what they come to together.</source>
        <translation>Cada muestra tira en su propia dirección; el paso sigue lo que resulta de todas.</translation>
    </message>
    <message>
        <source>The optimizer or a penalty on the weights goes into the step too.</source>
        <translation>El optimizador o una penalización de los pesos entra también en el paso.</translation>
    </message>
    <message>
        <source>The step follows this: the learning rate {rate} times it.</source>
        <translation>El paso lo sigue: la tasa de aprendizaje {rate} por este valor.</translation>
    </message>
    <message>
        <source>The step goes against the gradient: minus the learning rate {rate} times it.</source>
        <translation>El paso va contra el gradiente: menos la tasa de aprendizaje {rate} por el gradiente.</translation>
    </message>
    <message>
        <source>The loss is not on the screen: there is nothing to compare yet.</source>
        <translation>La pérdida no está en pantalla: aún no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Solid: the loss of this batch, from new forward passes. Dashed: a straight line with the slope of the gradient. Nothing is changed.</source>
        <translation>Línea continua: la pérdida de este lote, con nuevas propagaciones hacia delante. Discontinua: una recta con la pendiente del gradiente. Nada cambia.</translation>
    </message>
    <message>
        <source>{name} = {value}, shifted by {shift}</source>
        <translation>{name} = {value}, desplazado {shift}</translation>
    </message>
    <message>
        <source>predicted by the gradient</source>
        <translation>predicho por el gradiente</translation>
    </message>
    <message>
        <source>real change of the loss</source>
        <translation>cambio real de la pérdida</translation>
    </message>
    <message>
        <source>real − predicted</source>
        <translation>real − predicho</translation>
    </message>
    <message>
        <source>How far the parameter is shifted</source>
        <translation>Cuánto se desplaza el parámetro</translation>
    </message>
    <message>
        <source>Shift the parameter by up to 1; nothing is changed</source>
        <translation>Desplazar el parámetro hasta 1; nada cambia</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>all equal</source>
        <translation>todos iguales</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>todos cero</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>ortogonal</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>leaky ReLU</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>swish</source>
        <translation>swish</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descenso de gradiente</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Nadam</source>
        <translation>Nadam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>barajado</translation>
    </message>
    <message>
        <source>with replacement</source>
        <translation>con reemplazo</translation>
    </message>
    <message>
        <source>from last to first</source>
        <translation>de última a primera</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>por escalones</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>½ squared error</source>
        <translation>½ error cuadrático</translation>
    </message>
    <message>
        <source>½ Σ {square}</source>
        <translation>½ Σ {square}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>Σ {square}</source>
        <translation>Σ {square}</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>mean of {square}</source>
        <translation>media de {square}</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>entropía cruzada binaria</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entr. cruz.</translation>
    </message>
    <message>
        <source>categorical cross-entropy</source>
        <translation>entropía cruzada categórica</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>numbers: {yes} is 1, {no} is 0</source>
        <translation>números: {yes} es 1, {no} es 0</translation>
    </message>
    <message>
        <source>one text</source>
        <translation>un único texto</translation>
    </message>
    <message>
        <source>texts, {count} different ones</source>
        <translation>textos, {count} distintos</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>signs between thousands left out</source>
        <translation>sin separadores de miles</translation>
    </message>
    <message>
        <source>percent: 12 % is 0.12</source>
        <translation>porcentaje: 12 % es 0.12</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>en {unit}</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>la última columna</translation>
    </message>
    <message>
        <source>the last column that can be a target</source>
        <translation>la última columna que puede ser objetivo</translation>
    </message>
    <message>
        <source>its heading says so</source>
        <translation>lo dice su encabezado</translation>
    </message>
    <message>
        <source>the first column of texts, all different</source>
        <translation>la primera columna de textos, todos distintos</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <translation>numera las filas</translation>
    </message>
    <message>
        <source>one input for each text</source>
        <translation>una entrada por cada texto</translation>
    </message>
    <message>
        <source>choose it to get an input for each text</source>
        <translation>al elegirla, una entrada por cada texto</translation>
    </message>
    <message>
        <source>too many different texts for classes; at most {limit}</source>
        <translation>demasiados textos distintos para ser clases; como máximo {limit}</translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>según lo elegido</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>faltan {count}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Go back to this run</source>
        <translation>Volver a esta ejecución</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What can be done with this run</source>
        <translation>Qué se puede hacer con esta ejecución</translation>
    </message>
    <message>
        <source>go back to run {name}</source>
        <translation>volver a la ejecución {name}</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Renombrar ejecución</translation>
    </message>
    <message>
        <source>Name of this run:</source>
        <translation>Nombre de esta ejecución:</translation>
    </message>
    <message>
        <source>new seed</source>
        <translation>otra semilla</translation>
    </message>
    <message>
        <source>Nothing in this training is random: its initial weights are given and every epoch takes the samples in the same order, so another seed gives the same run. Try the method stochastic.</source>
        <translation>Nada es aleatorio en este entrenamiento: sus pesos iniciales están dados y cada época toma las muestras en el mismo orden, así que otra semilla da la misma ejecución. Se puede probar el método estocástico.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>changed at update {places}</source>
        <translation>cambio en la actualización {places}</translation>
    </message>
    <message>
        <source>diverged at update {update}</source>
        <translation>divergió en la actualización {update}</translation>
    </message>
    <message>
        <source>{name} is saturated</source>
        <translation>{name} está saturada</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>The targets here are no classes: each sample would need one 1 and else 0. Give them that in Edit &gt; Data…, or open an experiment with classes: File &gt; New or open…, Iris or Digits.</source>
        <translation>Los objetivos de este experimento no son clases: cada muestra necesitaría un 1 y lo demás 0. Se pueden dar en Edición &gt; Datos…, o abrir un experimento con clases: Archivo &gt; Nuevo o abrir…, Iris o Digits.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>{right} of {count} right: accuracy {share}</source>
        <translation>{right} de {count} correctas: exactitud {share}</translation>
    </message>
    <message>
        <source>Rows: what it is. Columns: what is answered. A click shows those samples.</source>
        <translation>Filas: lo que es. Columnas: lo que se responde. Un clic muestra esas muestras.</translation>
    </message>
    <message>
        <source>Which samples are counted</source>
        <translation>Qué muestras se cuentan</translation>
    </message>
    <message>
        <source>samples to train with</source>
        <translation>muestras de entrenamiento</translation>
    </message>
    <message>
        <source>samples to test with</source>
        <translation>muestras de prueba</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copying… {count} rows</source>
        <translation>Copiando… {count} filas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Creating</name>
    <message>
        <source>{training} samples to train with, {tested} to test with</source>
        <translation>{training} muestras de entrenamiento, {tested} de prueba</translation>
    </message>
    <message>
        <source>network {layers}, {count} parameters, {loss}</source>
        <translation>red {layers}, {count} parámetros, {loss}</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>noise (deviation)</source>
        <translation>ruido (desviación)</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>semilla aleatoria</translation>
    </message>
    <message>
        <source>to test with</source>
        <translation>para prueba</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Neurons of each hidden layer: 8, 8; empty for none</source>
        <translation>Neuronas de cada capa oculta: 8, 8; vacío si no hay ninguna</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Picture of the data</source>
        <translation>Imagen de los datos</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>otros datos</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>input: {name}</source>
        <translation>entrada: {name}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>objetivo: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{training} samples to train with, {tested} to test with. Network {new} (now {old}), output {output}, loss {loss}. Weights between nodes that stay are kept; new ones are drawn.</source>
        <translation>{training} muestras de entrenamiento, {tested} de prueba. Red {new} (ahora {old}), salida {output}, pérdida {loss}. Los pesos entre nodos que quedan se conservan; los nuevos se sortean.</translation>
    </message>
    <message>
        <source>Rows left out, as values are missing: {count}.</source>
        <translation>Filas omitidas porque les faltan valores: {count}.</translation>
    </message>
    <message>
        <source>Missing values, kept as blanks to be filled in: {count}.</source>
        <translation>Valores que faltan, conservados como huecos por rellenar: {count}.</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>añadir una muestra</translation>
    </message>
    <message>
        <source>remove samples</source>
        <translation>eliminar muestras</translation>
    </message>
    <message>
        <source>move a sample</source>
        <translation>mover una muestra</translation>
    </message>
    <message>
        <source>rename a sample</source>
        <translation>renombrar una muestra</translation>
    </message>
    <message>
        <source>set a sample aside</source>
        <translation>apartar una muestra</translation>
    </message>
    <message>
        <source>train with a sample again</source>
        <translation>entrenar de nuevo con una muestra</translation>
    </message>
    <message>
        <source>draw the test samples</source>
        <translation>sortear las muestras de prueba</translation>
    </message>
    <message>
        <source>shuffle the targets</source>
        <translation>barajar los objetivos</translation>
    </message>
    <message>
        <source>change a value</source>
        <translation>cambiar un valor</translation>
    </message>
    <message>
        <source>paste values</source>
        <translation>pegar valores</translation>
    </message>
    <message>
        <source>rename a column</source>
        <translation>renombrar una columna</translation>
    </message>
    <message>
        <source>add an input</source>
        <translation>añadir una entrada</translation>
    </message>
    <message>
        <source>add a target</source>
        <translation>añadir un objetivo</translation>
    </message>
    <message>
        <source>remove a column</source>
        <translation>eliminar una columna</translation>
    </message>
    <message>
        <source>move a column</source>
        <translation>mover una columna</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} columnas</translation>
    </message>
    <message>
        <source>1 line above the table left out</source>
        <translation>1 línea sobre la tabla omitida</translation>
    </message>
    <message>
        <source>{count} lines above the table left out</source>
        <translation>{count} líneas sobre la tabla omitidas</translation>
    </message>
    <message>
        <source>click on what a column becomes to change it</source>
        <translation>un clic en la función de una columna permite cambiarla</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Qué será cada columna</translation>
    </message>
    <message>
        <source>The first samples</source>
        <translation>Las primeras muestras</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>0 to 1: (value − least) / (greatest − least)</source>
        <translation>de 0 a 1: (valor − mínimo) / (máximo − mínimo)</translation>
    </message>
    <message>
        <source>standard: (value − mean) / deviation</source>
        <translation>estándar: (valor − media) / desviación</translation>
    </message>
    <message>
        <source>leave those samples out</source>
        <translation>omitir esas muestras</translation>
    </message>
    <message>
        <source>keep as blanks to be filled in</source>
        <translation>conservar como huecos por rellenar</translation>
    </message>
    <message>
        <source>refuse the table</source>
        <translation>rechazar la tabla</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>valores que faltan</translation>
    </message>
    <message>
        <source>scale inputs</source>
        <translation>escalar entradas</translation>
    </message>
    <message>
        <source>scale targets</source>
        <translation>escalar objetivos</translation>
    </message>
    <message>
        <source>Set aside for testing</source>
        <translation>Apartar para prueba</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>semilla aleatoria</translation>
    </message>
    <message>
        <source>inputs are a picture</source>
        <translation>las entradas son una imagen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>1 sample, to train with.</source>
        <translation>1 muestra, de entrenamiento.</translation>
    </message>
    <message>
        <source>{count} samples: {training} to train with, {tested} only to test with.</source>
        <translation>{count} muestras: {training} de entrenamiento, {tested} solo de prueba.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Todas las muestras</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>Draw them; boxes in the last column mark single samples</source>
        <translation>Sortearlas; las casillas de la última columna marcan muestras sueltas</translation>
    </message>
    <message>
        <source>Train with all</source>
        <translation>Entrenar con todas</translation>
    </message>
    <message>
        <source>+ sample</source>
        <translation>+ muestra</translation>
    </message>
    <message>
        <source>Add a sample below the chosen one, a copy of it</source>
        <translation>Añadir una muestra debajo de la elegida, copia de ella</translation>
    </message>
    <message>
        <source>− samples</source>
        <translation>− muestras</translation>
    </message>
    <message>
        <source>Remove the chosen samples</source>
        <translation>Eliminar las muestras elegidas</translation>
    </message>
    <message>
        <source>Move the chosen sample up</source>
        <translation>Subir la muestra elegida</translation>
    </message>
    <message>
        <source>Move the chosen sample down</source>
        <translation>Bajar la muestra elegida</translation>
    </message>
    <message>
        <source>+ input</source>
        <translation>+ entrada</translation>
    </message>
    <message>
        <source>Add an input; the network gets a node</source>
        <translation>Añadir una entrada; la red gana un nodo</translation>
    </message>
    <message>
        <source>+ target</source>
        <translation>+ objetivo</translation>
    </message>
    <message>
        <source>Add a target; the network gets an output</source>
        <translation>Añadir un objetivo; la red gana una salida</translation>
    </message>
    <message>
        <source>− column</source>
        <translation>− columna</translation>
    </message>
    <message>
        <source>Remove the chosen input or target</source>
        <translation>Eliminar la entrada o el objetivo elegidos</translation>
    </message>
    <message>
        <source>Move the chosen input or target to the left</source>
        <translation>Mover a la izquierda la entrada o el objetivo elegidos</translation>
    </message>
    <message>
        <source>Move the chosen input or target to the right</source>
        <translation>Mover a la derecha la entrada o el objetivo elegidos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen cells, for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar las celdas elegidas, para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, from the chosen cell on (Ctrl+V)</source>
        <translation>Pegar de una hoja de cálculo, desde la celda elegida (Ctrl+V)</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Other data, from a spreadsheet or a text table</source>
        <translation>Otros datos, de una hoja de cálculo o una tabla de texto</translation>
    </message>
    <message>
        <source>Data set…</source>
        <translation>Conjunto de datos…</translation>
    </message>
    <message>
        <source>Other data: generated, or a set that comes with bpsim</source>
        <translation>Otros datos: generados, o un conjunto incluido en bpsim</translation>
    </message>
    <message>
        <source>Shuffle targets</source>
        <translation>Barajar objetivos</translation>
    </message>
    <message>
        <source>Deal the targets out anew, by the seed below: then they can only be learned by heart (overfitting)</source>
        <translation>Repartir de nuevo los objetivos, con la semilla de abajo: entonces solo se pueden aprender de memoria (sobreajuste)</translation>
    </message>
    <message>
        <source>{cells} cells are too many for the clipboard ({most} at most): choose fewer, or export the numbers as CSV.</source>
        <translation>{cells} celdas son demasiadas para el portapapeles (como máximo {most}): hay que elegir menos, o exportar los números como CSV.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>será</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza con</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target: classes</source>
        <translation>objetivo: clases</translation>
    </message>
    <message>
        <source>sample name</source>
        <translation>nombre de la muestra</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab *.dat *.data *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.tab *.dat *.data *.xlsx *.xlsm *.xlsb *.xls *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy one in a spreadsheet first.</source>
        <translation>No hay ninguna tabla en el portapapeles: primero hay que copiar una en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>importar datos</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>between columns</source>
        <translation>entre columnas</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>signo decimal</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>primera fila</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>{what} (recognised)</source>
        <translation>{what} (detectado)</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>como se detectó</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>punto: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>coma: 1,5</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>da nombre a las columnas</translation>
    </message>
    <message>
        <source>is a sample</source>
        <translation>es una muestra</translation>
    </message>
    <message>
        <source>GB18030, GBK (Chinese)</source>
        <translation>GB18030, GBK (chino)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europa occidental)</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5 (chino tradicional)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central Europe)</source>
        <translation>Windows-1250 (Europa central)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cirílico)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (griego)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (turco)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (japonés)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (coreano)</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>Chinese commas</source>
        <translation>comas chinas</translation>
    </message>
    <message>
        <source>Chinese semicolons</source>
        <translation>puntos y comas chinos</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espacios</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Right but for its sign: in some notations δ has the opposite one. A hint shows the rule used here.</source>
        <translation>Correcto salvo el signo: en algunas notaciones δ tiene el opuesto. Una pista muestra la regla que se usa aquí.</translation>
    </message>
    <message>
        <source>Right but for its sign: gradient and direction of descent are opposite. A hint shows the rule.</source>
        <translation>Correcto salvo el signo: el gradiente y la dirección de descenso son opuestos. Una pista muestra la regla.</translation>
    </message>
    <message>
        <source>Right as the derivative by a, which some books call δ. Here δ is the one by z: the factor f′(z) is missing.</source>
        <translation>Correcto como derivada respecto a a, que algunos libros llaman δ. Aquí δ es la derivada respecto a z: falta el factor f′(z).</translation>
    </message>
    <message>
        <source>The derivative by a, with the opposite sign. Here δ is the one by z: turn the sign, multiply by f′(z).</source>
        <translation>La derivada respecto a a, con el signo opuesto. Aquí δ es la derivada respecto a z: hay que cambiar el signo y multiplicar por f′(z).</translation>
    </message>
    <message>
        <source>Right as the derivative by z. In the notation shown δ is the one by a, without the factor f′(z).</source>
        <translation>Correcto como derivada respecto a z. En la notación mostrada δ es la derivada respecto a a, sin el factor f′(z).</translation>
    </message>
    <message>
        <source>Right but for its sign: a bias is added, a threshold subtracted. A hint shows the rule used here.</source>
        <translation>Correcto salvo el signo: un sesgo se suma, un umbral se resta. Una pista muestra la regla que se usa aquí.</translation>
    </message>
    <message>
        <source>The bias is missing: this is the weighted sum without it.</source>
        <translation>Falta el sesgo: esta es la suma ponderada sin él.</translation>
    </message>
    <message>
        <source>The bias was subtracted; here it is added.</source>
        <translation>Se restó el sesgo; aquí se suma.</translation>
    </message>
    <message>
        <source>The threshold was added; here it is subtracted.</source>
        <translation>Se sumó el umbral; aquí se resta.</translation>
    </message>
    <message>
        <source>This is the activation a; asked is the weighted sum z, before it.</source>
        <translation>Esta es la activación a; se pregunta la suma ponderada z, anterior a ella.</translation>
    </message>
    <message>
        <source>This is z: the activation function is still to be applied.</source>
        <translation>Esto es z: aún falta aplicar la función de activación.</translation>
    </message>
    <message>
        <source>The layer before passes on its activations a; here its weighted sums z were used.</source>
        <translation>La capa anterior transmite sus activaciones a; aquí se usaron sus sumas ponderadas z.</translation>
    </message>
    <message>
        <source>The term of {node} is missing from the sum.</source>
        <translation>En la suma falta el término de {node}.</translation>
    </message>
    <message>
        <source>This is the term of {node} alone; the others are to be added.</source>
        <translation>Este es solo el término de {node}; faltan por sumar los demás.</translation>
    </message>
    <message>
        <source>The terms were added without their weights.</source>
        <translation>Los términos se sumaron sin sus pesos.</translation>
    </message>
    <message>
        <source>The weights were taken the other way round: row and column of the matrix are exchanged.</source>
        <translation>Los pesos se tomaron al revés: fila y columna de la matriz están intercambiadas.</translation>
    </message>
    <message>
        <source>This is what comes out when all weights are 0; then all neurons of a layer stay twins for ever.</source>
        <translation>Esto resulta cuando todos los pesos son 0; entonces todas las neuronas de una capa son gemelas para siempre.</translation>
    </message>
    <message>
        <source>This is the slope f′(z), not the activation f(z).</source>
        <translation>Esta es la pendiente f′(z), no la activación f(z).</translation>
    </message>
    <message>
        <source>The sign of the exponent is wrong: it is e to the minus z.</source>
        <translation>El signo del exponente es erróneo: es e elevado a menos z.</translation>
    </message>
    <message>
        <source>The activation function was applied twice.</source>
        <translation>La función de activación se aplicó dos veces.</translation>
    </message>
    <message>
        <source>This is {function}(z); this layer has another activation.</source>
        <translation>Esto es {function}(z); esta capa tiene otra activación.</translation>
    </message>
    <message>
        <source>The factor f′(z), the slope of the activation, is missing.</source>
        <translation>Falta el factor f′(z), la pendiente de la activación.</translation>
    </message>
    <message>
        <source>The slope f′(z) is missing in the layers behind: their deltas need it too.</source>
        <translation>Falta la pendiente f′(z) en las capas posteriores: sus deltas también la necesitan.</translation>
    </message>
    <message>
        <source>With this loss f′(z) cancels: δ of the output is a − t, without the slope.</source>
        <translation>Con esta pérdida f′(z) se cancela: δ de la salida es a − t, sin la pendiente.</translation>
    </message>
    <message>
        <source>The wrong slope: 1 − a² belongs to tanh, a(1 − a) to the sigmoid.</source>
        <translation>La pendiente equivocada: 1 − a² es de tanh, a(1 − a) es de la sigmoide.</translation>
    </message>
    <message>
        <source>The slope at the wrong place: f′(z) is a(1 − a) for the sigmoid, and not f′(a) or z(1 − z).</source>
        <translation>La pendiente en el lugar equivocado: f′(z) es a(1 − a) para la sigmoide, y no f′(a) ni z(1 − z).</translation>
    </message>
    <message>
        <source>This is the slope f′(z) alone; it is to be multiplied by dL/da.</source>
        <translation>Esta es solo la pendiente f′(z); hay que multiplicarla por dL/da.</translation>
    </message>
    <message>
        <source>The target was not subtracted: the error is a − t.</source>
        <translation>No se restó el objetivo: el error es a − t.</translation>
    </message>
    <message>
        <source>The loss itself was taken, not its derivative.</source>
        <translation>Se tomó la pérdida misma, no su derivada.</translation>
    </message>
    <message>
        <source>This is the error a − t alone; what is asked follows from the derivative of the loss.</source>
        <translation>Este es solo el error a − t; lo que se pregunta se sigue de la derivada de la pérdida.</translation>
    </message>
    <message>
        <source>This is the loss itself; what is asked follows from its derivative.</source>
        <translation>Esta es la pérdida misma; lo que se pregunta se sigue de su derivada.</translation>
    </message>
    <message>
        <source>Twice too much: the ½ of the loss cancels the 2 that the derivative of a square brings.</source>
        <translation>El doble de lo correcto: el ½ de la pérdida cancela el 2 que trae la derivada de un cuadrado.</translation>
    </message>
    <message>
        <source>Half of it: the derivative of a square brings a factor 2.</source>
        <translation>La mitad de lo correcto: la derivada de un cuadrado trae un factor 2.</translation>
    </message>
    <message>
        <source>The mean over the outputs is missing: this loss divides by how many there are.</source>
        <translation>Falta la media sobre las salidas: esta pérdida se divide entre el número de ellas.</translation>
    </message>
    <message>
        <source>Divided by the number of samples: δ belongs to one sample, the mean comes with the gradient.</source>
        <translation>Dividido entre el número de muestras: δ pertenece a una muestra, la media llega con el gradiente.</translation>
    </message>
    <message>
        <source>Only the path through {node} is counted; every path to the loss adds its share.</source>
        <translation>Solo se cuenta el camino por {node}; cada camino a la pérdida aporta su parte.</translation>
    </message>
    <message>
        <source>The path through {node} is missing from the sum.</source>
        <translation>En la suma falta el camino por {node}.</translation>
    </message>
    <message>
        <source>The weights were added without the deltas that they carry back.</source>
        <translation>Los pesos se sumaron sin las deltas que llevan hacia atrás.</translation>
    </message>
    <message>
        <source>The updated weights were used; δ goes back over the OLD ones, all weights change afterwards.</source>
        <translation>Se usaron los pesos actualizados; δ vuelve por los ANTIGUOS, todos los pesos cambian después.</translation>
    </message>
    <message>
        <source>This is δ alone; the activation that comes in is missing.</source>
        <translation>Esta es solo δ; falta la activación que entra.</translation>
    </message>
    <message>
        <source>This is the incoming activation alone; δ is missing.</source>
        <translation>Esta es solo la activación que entra; falta δ.</translation>
    </message>
    <message>
        <source>δ was multiplied by the activation of its own neuron; it takes the one at the start of the edge.</source>
        <translation>δ se multiplicó por la activación de su propia neurona; lleva la del inicio de la conexión.</translation>
    </message>
    <message>
        <source>δ was multiplied by the weight; the gradient of a weight takes the activation that comes in.</source>
        <translation>δ se multiplicó por el peso; el gradiente de un peso lleva la activación que entra.</translation>
    </message>
    <message>
        <source>This is the sum over the batch; here the mean is taken.</source>
        <translation>Esta es la suma sobre el lote; aquí se toma la media.</translation>
    </message>
    <message>
        <source>This is the mean over the batch; here the sum is taken.</source>
        <translation>Esta es la media sobre el lote; aquí se toma la suma.</translation>
    </message>
    <message>
        <source>The bias&apos;s gradient was averaged over the batch while the weights&apos; are summed: both go alike.</source>
        <translation>El gradiente del sesgo se promedió sobre el lote y los de los pesos se suman: ambos van igual.</translation>
    </message>
    <message>
        <source>This is the share of {sample} alone; the batch has more samples.</source>
        <translation>Esta es solo la parte de {sample}; el lote tiene más muestras.</translation>
    </message>
    <message>
        <source>This is the gradient times the learning rate; that comes with the update only.</source>
        <translation>Este es el gradiente por la tasa de aprendizaje; esa llega solo con la actualización.</translation>
    </message>
    <message>
        <source>The gradient of the update before was added; each batch starts from 0.</source>
        <translation>Se sumó el gradiente de la actualización anterior; cada lote empieza desde 0.</translation>
    </message>
    <message>
        <source>The learning rate is missing: the whole gradient was taken.</source>
        <translation>Falta la tasa de aprendizaje: se tomó el gradiente entero.</translation>
    </message>
    <message>
        <source>The step goes the wrong way: with it the loss would climb.</source>
        <translation>El paso va en sentido contrario: con él la pérdida subiría.</translation>
    </message>
    <message>
        <source>This is the step alone; the new value is the old one with the step.</source>
        <translation>Este es solo el paso; el valor nuevo es el antiguo más el paso.</translation>
    </message>
    <message>
        <source>This is the old value: the update is still to be done.</source>
        <translation>Este es el valor antiguo: aún falta hacer la actualización.</translation>
    </message>
    <message>
        <source>This is plain gradient descent; the optimizer of this experiment remembers earlier gradients.</source>
        <translation>Esto es el descenso de gradiente simple; el optimizador de este experimento recuerda gradientes anteriores.</translation>
    </message>
    <message>
        <source>The share of the regularisation is missing from the gradient.</source>
        <translation>Falta en el gradiente la parte de la regularización.</translation>
    </message>
    <message>
        <source>The parts of the sum were added without their signs; a negative one makes it smaller.</source>
        <translation>Las partes de la suma se sumaron sin sus signos; una negativa la hace menor.</translation>
    </message>
    <message>
        <source>This is the value of {node}.</source>
        <translation>Este es el valor de {node}.</translation>
    </message>
    <message>
        <source>This is the value of {name}.</source>
        <translation>Este es el valor de {name}.</translation>
    </message>
    <message>
        <source>This is the value for {sample}.</source>
        <translation>Este es el valor para {sample}.</translation>
    </message>
    <message>
        <source>The sign is wrong; the size is right.</source>
        <translation>El signo es erróneo; la magnitud es correcta.</translation>
    </message>
    <message>
        <source>The digits are right, the decimal point is not.</source>
        <translation>Las cifras son correctas, el punto decimal no.</translation>
    </message>
    <message>
        <source>The nearest sample belongs there. But the boundary lies between that sample and the point.</source>
        <translation>La muestra más cercana está en ese lado. Pero la frontera pasa entre esa muestra y el punto.</translation>
    </message>
    <message>
        <source>Pass the point forward: with an output of at least {threshold} it is “{yes}”, below that “{no}”.</source>
        <translation>Hay que propagar el punto hacia delante: con una salida de al menos {threshold} es “{yes}”; por debajo, “{no}”.</translation>
    </message>
    <message>
        <source>Pass the point forward: the largest of the outputs decides.</source>
        <translation>Hay que propagar el punto hacia delante: decide la mayor de las salidas.</translation>
    </message>
    <message>
        <source>The line of {neuron} does not cross this map.</source>
        <translation>La recta de {neuron} no cruza este mapa.</translation>
    </message>
    <message>
        <source>The weights of {neuron} point along this line; but a line is at right angles to its weights.</source>
        <translation>Los pesos de {neuron} apuntan a lo largo de esta recta; pero una recta es perpendicular a sus pesos.</translation>
    </message>
    <message>
        <source>The line of {neuron} has about this direction, but its bias puts it elsewhere.</source>
        <translation>La recta de {neuron} tiene más o menos esta dirección, pero su sesgo la pone en otro lugar.</translation>
    </message>
    <message>
        <source>The line of {neuron} has another direction: at right angles to its weights ({across}, {up}).</source>
        <translation>La recta de {neuron} tiene otra dirección: perpendicular a sus pesos ({across}, {up}).</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>layer {number}</source>
        <translation>capa {number}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>target {t} =</source>
        <translation>objetivo {t} =</translation>
    </message>
    <message>
        <source>loss {formula}</source>
        <translation>pérdida {formula}</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>pérdida del lote</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>width: size · dashed: negative · node: activation</source>
        <translation>grosor: magnitud · discontinua: negativo · nodo: activación</translation>
    </message>
    <message>
        <source>width: size · colour: sign · node: activation</source>
        <translation>grosor: magnitud · color: signo · nodo: activación</translation>
    </message>
    <message>
        <source>width: size · dashed: negative</source>
        <translation>grosor: magnitud · discontinua: negativo</translation>
    </message>
    <message>
        <source>width: size · colour: sign</source>
        <translation>grosor: magnitud · color: signo</translation>
    </message>
    <message>
        <source>fill: {a}</source>
        <translation>relleno: {a}</translation>
    </message>
    <message>
        <source>ring: {delta}</source>
        <translation>anillo: {delta}</translation>
    </message>
    <message>
        <source>Add a neuron to this layer (Insert)</source>
        <translation>Añadir una neurona a esta capa (Insert)</translation>
    </message>
    <message>
        <source>Remove the last neuron of this layer</source>
        <translation>Eliminar la última neurona de esta capa</translation>
    </message>
    <message>
        <source>Add a hidden layer here</source>
        <translation>Añadir aquí una capa oculta</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Diagrama de la red</translation>
    </message>
    <message>
        <source>Arrow keys move over nodes and connections; Enter types over a value, F2 over a name; Insert adds a neuron, Delete removes one; Shift with an arrow key tries another weight.</source>
        <translation>Las flechas recorren nodos y conexiones; Enter cambia un valor, F2 un nombre; Insert añade una neurona, Supr elimina una; Mayús con una flecha prueba otro peso.</translation>
    </message>
</context>
<context>
    <name>DiagramChoices</name>
    <message>
        <source>Automatic: where all of a layer fit, and in hand</source>
        <translation>Automático: donde caben todas las de una capa, y las señaladas</translation>
    </message>
    <message>
        <source>All that find a place</source>
        <translation>Todas las que caben</translation>
    </message>
    <message>
        <source>Only what is in hand</source>
        <translation>Solo lo señalado</translation>
    </message>
    <message>
        <source>Only those in hand</source>
        <translation>Solo las señaladas</translation>
    </message>
    <message>
        <source>The strongest 60 of each layer</source>
        <translation>Las 60 más fuertes de cada capa</translation>
    </message>
    <message>
        <source>The strongest 400 of each layer</source>
        <translation>Las 400 más fuertes de cada capa</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>back to the start</source>
        <translation>volver al inicio</translation>
    </message>
    <message>
        <source>restore the preset</source>
        <translation>restaurar el ejemplo</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>With a single output softmax always answers 1, whatever it gets.</source>
        <translation>Con una sola salida softmax siempre responde 1, reciba lo que reciba.</translation>
    </message>
    <message>
        <source>{activation} cannot reach all targets: they go from {least} to {largest}.</source>
        <translation>{activation} no puede alcanzar todos los objetivos: van de {least} a {largest}.</translation>
    </message>
    <message>
        <source>softmax goes with the loss {loss}; with another one it learns slowly from clear mistakes.</source>
        <translation>softmax va con la pérdida {loss}; con otra aprende despacio de los errores claros.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>now {value}</source>
        <translation>ahora {value}</translation>
    </message>
    <message>
        <source>full loss at the end</source>
        <translation>pérdida global al final</translation>
    </message>
    <message>
        <source>and {count} narrower ones</source>
        <translation>y {count} más estrechos</translation>
    </message>
    <message>
        <source>and a narrower one</source>
        <translation>y uno más estrecho</translation>
    </message>
    <message>
        <source>Only the first {epochs} of {all} epochs are tried.</source>
        <translation>Solo se prueban las primeras {epochs} de {all} épocas.</translation>
    </message>
    <message>
        <source>The search took too long: not every edge is known to two digits.</source>
        <translation>La búsqueda tardó demasiado: no todos los límites se conocen con dos cifras.</translation>
    </message>
    <message>
        <source>Full loss at the end over the setting: {what}, from {first} to {last}, both on logarithmic axes</source>
        <translation>Pérdida global al final según el ajuste: {what}, de {first} a {last}, ambas en ejes logarítmicos</translation>
    </message>
    <message>
        <source>best {value}: {loss}</source>
        <translation>mejor {value}: {loss}</translation>
    </message>
    <message>
        <source>The smallest full loss at the end of the run</source>
        <translation>La menor pérdida global al final de la ejecución</translation>
    </message>
    <message>
        <source>worse everywhere</source>
        <translation>peor en todas partes</translation>
    </message>
    <message>
        <source>worse up to {last}</source>
        <translation>peor hasta {last}</translation>
    </message>
    <message>
        <source>worse from {first} on</source>
        <translation>peor desde {first}</translation>
    </message>
    <message>
        <source>worse at {first}</source>
        <translation>peor en {first}</translation>
    </message>
    <message>
        <source>worse from {first} to {last}</source>
        <translation>peor de {first} a {last}</translation>
    </message>
    <message>
        <source>sticks everywhere</source>
        <translation>se estanca siempre</translation>
    </message>
    <message>
        <source>sticks up to {last}</source>
        <translation>se estanca hasta {last}</translation>
    </message>
    <message>
        <source>sticks from {first} on</source>
        <translation>se estanca desde {first}</translation>
    </message>
    <message>
        <source>sticks at {first}</source>
        <translation>se estanca en {first}</translation>
    </message>
    <message>
        <source>sticks from {first} to {last}</source>
        <translation>se estanca de {first} a {last}</translation>
    </message>
    <message>
        <source>diverges everywhere</source>
        <translation>diverge siempre</translation>
    </message>
    <message>
        <source>diverges up to {last}</source>
        <translation>diverge hasta {last}</translation>
    </message>
    <message>
        <source>diverges from {first} on</source>
        <translation>diverge desde {first}</translation>
    </message>
    <message>
        <source>diverges at {first}</source>
        <translation>diverge en {first}</translation>
    </message>
    <message>
        <source>diverges from {first} to {last}</source>
        <translation>diverge de {first} a {last}</translation>
    </message>
    <message>
        <source>The full loss at the end is larger than with {now}</source>
        <translation>La pérdida global al final es mayor que con {now}</translation>
    </message>
    <message>
        <source>Outputs are saturated at the end: wrong, and their derivative is nearly 0</source>
        <translation>Las salidas están saturadas al final: erróneas, y con derivada casi 0</translation>
    </message>
    <message>
        <source>The loss or a weight grows beyond every number</source>
        <translation>La pérdida o un peso crece por encima de todo número</translation>
    </message>
    <message>
        <source>Looking for the edges of the setting {what}…</source>
        <translation>Buscando los límites del ajuste “{what}”…</translation>
    </message>
    <message>
        <source>Click to try this value.</source>
        <translation>Un clic prueba este valor.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>change weight {name}</source>
        <translation>cambiar el peso {name}</translation>
    </message>
    <message>
        <source>change the bias of {name}</source>
        <translation>cambiar el sesgo de {name}</translation>
    </message>
    <message>
        <source>change an input</source>
        <translation>cambiar una entrada</translation>
    </message>
    <message>
        <source>change a target</source>
        <translation>cambiar un objetivo</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>cambio de {name}</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>cambiar el método</translation>
    </message>
    <message>
        <source>change the layers</source>
        <translation>cambiar las capas</translation>
    </message>
    <message>
        <source>change an activation function</source>
        <translation>cambiar una función de activación</translation>
    </message>
    <message>
        <source>change the output and the loss</source>
        <translation>cambiar la salida y la pérdida</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>añadir una muestra</translation>
    </message>
    <message>
        <source>remove a sample</source>
        <translation>eliminar una muestra</translation>
    </message>
    <message>
        <source>new initial weights</source>
        <translation>nuevos pesos iniciales</translation>
    </message>
</context>
<context>
    <name>ExplainRoom</name>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Go to this calculation of the update that is shown</source>
        <translation>Ir a este cálculo de la actualización que se muestra</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} cifras</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>relu keeps what is positive and makes the rest 0.</source>
        <translation>relu conserva lo positivo y convierte el resto en 0.</translation>
    </message>
    <message>
        <source>leaky relu keeps what is positive and multiplies the rest by 0.01.</source>
        <translation>leaky relu conserva lo positivo y multiplica el resto por 0.01.</translation>
    </message>
    <message>
        <source>softmax turns the layer&apos;s weighted sums into shares that add up to 1.</source>
        <translation>softmax convierte las sumas ponderadas de la capa en partes que suman 1.</translation>
    </message>
    <message>
        <source>elu keeps what is positive; the rest bends smoothly down to −1.</source>
        <translation>elu conserva lo positivo; el resto se curva suavemente hacia −1.</translation>
    </message>
    <message>
        <source>gelu lets z pass by a share that grows with z from 0 to 1.</source>
        <translation>gelu deja pasar z en una proporción que crece con z de 0 a 1.</translation>
    </message>
    <message>
        <source>With a sigmoid and this cross-entropy {slope} cancels: {delta} is the error {error}.</source>
        <translation>Con una sigmoide y esta entropía cruzada {slope} se cancela: {delta} es el error {error}.</translation>
    </message>
    <message>
        <source>With softmax and this cross-entropy everything cancels but the error {error}.</source>
        <translation>Con softmax y esta entropía cruzada se cancela todo menos el error {error}.</translation>
    </message>
    <message>
        <source>Deliberately wrong: this is what the program with the mistake does.</source>
        <translation>Erróneo a propósito: esto es lo que hace el programa con el error.</translation>
    </message>
    <message>
        <source>Deliberately wrong: gradients that the last epoch left over are in these gradients too.</source>
        <translation>Erróneo a propósito: en estos gradientes están también los que sobraron de la última época.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>− gradient</source>
        <translation>− gradiente</translation>
    </message>
    <message>
        <source>Biases are not trained in this experiment.</source>
        <translation>En este experimento los sesgos no se entrenan.</translation>
    </message>
    <message>
        <source>Thresholds are not trained in this experiment.</source>
        <translation>En este experimento los umbrales no se entrenan.</translation>
    </message>
    <message>
        <source>Parameters marked ⊘ are frozen: they keep their value.</source>
        <translation>Los parámetros marcados con ⊘ están congelados: conservan su valor.</translation>
    </message>
    <message>
        <source>Every parameter of this layer is frozen.</source>
        <translation>Todos los parámetros de esta capa están congelados.</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Weights and biases are averaged differently here, as in the source of this example.</source>
        <translation>Aquí los pesos y los sesgos se promedian de forma distinta, como en la fuente de este ejemplo.</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>take the batch: inputs {x}, targets {t}</source>
        <translation>tomar el lote: entradas {x}, objetivos {t}</translation>
    </message>
    <message>
        <source>for l = {first} … {last}, each neuron j</source>
        <translation>para l = {first} … {last}, cada neurona j</translation>
    </message>
    <message>
        <source>for l = {first}, each neuron j</source>
        <translation>para l = {first}, cada neurona j</translation>
    </message>
    <message>
        <source>{slope}: {above} where {z} &gt; 0, else {below}</source>
        <translation>{slope}: {above} donde {z} &gt; 0; si no, {below}</translation>
    </message>
    <message>
        <source>each bias in the same way</source>
        <translation>cada sesgo del mismo modo</translation>
    </message>
    <message>
        <source>the biases stay as they are</source>
        <translation>los sesgos quedan como están</translation>
    </message>
    <message>
        <source>forward once more: the new loss</source>
        <translation>hacia delante otra vez: la nueva pérdida</translation>
    </message>
    <message>
        <source>By its schedule the learning rate is {rate} in this epoch; in the first it is {first}.</source>
        <translation>Según su plan, la tasa de aprendizaje es {rate} en esta época; en la primera es {first}.</translation>
    </message>
    <message>
        <source>g is the gradient of the loss and what L1 and L2 regularisation add to it.</source>
        <translation>g es el gradiente de la pérdida más lo que le suman las regularizaciones L1 y L2.</translation>
    </message>
    <message>
        <source>L2 regularisation shrinks the weight itself by a share, whatever its gradient and its memory are.</source>
        <translation>La regularización L2 reduce el peso mismo en una proporción, sean cuales sean su gradiente y su memoria.</translation>
    </message>
    <message>
        <source>The optimizer remembers {names} of every parameter; at the start it is 0.</source>
        <translation>El optimizador recuerda {names} de cada parámetro; al inicio vale 0.</translation>
    </message>
    <message>
        <source>This loss was computed from {z}, not from {a}: so close to 0 or 1, {a} has too few digits for the logarithm.</source>
        <translation>Esta pérdida se calculó a partir de {z}, no de {a}: tan cerca de 0 o 1, {a} tiene pocas cifras para el logaritmo.</translation>
    </message>
    <message>
        <source>The loss fell: the same batch, the new weights.</source>
        <translation>La pérdida bajó: el mismo lote, los pesos nuevos.</translation>
    </message>
    <message>
        <source>The loss rose: this step went too far for this batch.</source>
        <translation>La pérdida subió: este paso fue demasiado lejos para este lote.</translation>
    </message>
    <message>
        <source>The loss did not change.</source>
        <translation>La pérdida no cambió.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>target {t}</source>
        <translation>objetivo {t}</translation>
    </message>
    <message>
        <source>{delta} uses the OLD weights: the update comes after the whole backward pass.</source>
        <translation>{delta} usa los pesos ANTIGUOS: la actualización llega tras toda la propagación hacia atrás.</translation>
    </message>
    <message>
        <source>input {x}</source>
        <translation>entrada {x}</translation>
    </message>
    <message>
        <source>This neuron is muted: it passes on 0 whatever z is, and training leaves its weights as they are.</source>
        <translation>Esta neurona está silenciada: transmite 0 valga lo que valga z, y el entrenamiento deja sus pesos como están.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>Saturated: the slope is almost 0, so almost nothing is passed back.</source>
        <translation>Saturada: la pendiente es casi 0, así que casi nada se transmite hacia atrás.</translation>
    </message>
    <message>
        <source>z is greater than 0: the slope is {slope}.</source>
        <translation>z es mayor que 0: la pendiente es {slope}.</translation>
    </message>
    <message>
        <source>z is not greater than 0: the slope is {slope}.</source>
        <translation>z no es mayor que 0: la pendiente es {slope}.</translation>
    </message>
    <message>
        <source>In this notation {delta} is {meaning}: positive where the loss grows with {by}. View &gt; Notation changes the sign.</source>
        <translation>En esta notación {delta} es {meaning}: positivo donde la pérdida crece con {by}. Ver &gt; Notación cambia el signo.</translation>
    </message>
    <message>
        <source>In this notation {delta} is {meaning}: positive where the loss falls as {by} grows. View &gt; Notation changes the sign.</source>
        <translation>En esta notación {delta} es {meaning}: positivo donde la pérdida baja al crecer {by}. Ver &gt; Notación cambia el signo.</translation>
    </message>
    <message>
        <source>A row for each sample, a column for each neuron.</source>
        <translation>Una fila por muestra, una columna por neurona.</translation>
    </message>
    <message>
        <source>A column for each sample, a row for each neuron.</source>
        <translation>Una columna por muestra, una fila por neurona.</translation>
    </message>
    <message>
        <source>A muted neuron passes on 0, and its slope is 0.</source>
        <translation>Una neurona silenciada transmite 0, y su pendiente es 0.</translation>
    </message>
    <message>
        <source>The ones add up the samples: one sum for each neuron.</source>
        <translation>Los unos suman las muestras: una suma por neurona.</translation>
    </message>
    <message>
        <source>Softmax couples the neurons of a layer: each needs the values of all.</source>
        <translation>Softmax acopla las neuronas de una capa: cada una necesita los valores de todas.</translation>
    </message>
    <message>
        <source>A deliberately wrong program is on: this is what a right one does.</source>
        <translation>Hay un programa erróneo a propósito activado: esto es lo que hace uno correcto.</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>What is: {word}?</source>
        <translation>¿Qué es “{word}”?</translation>
    </message>
    <message>
        <source>THIS UPDATE</source>
        <translation>ESTA ACTUALIZACIÓN</translation>
    </message>
    <message>
        <source>Steps of this update</source>
        <translation>Pasos de esta actualización</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} más</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Picture of the diagram, as it is shown</source>
        <translation>Imagen del diagrama, tal como se muestra</translation>
    </message>
    <message>
        <source>Picture of the loss chart</source>
        <translation>Imagen de la curva de pérdida</translation>
    </message>
    <message>
        <source>Picture of what it has learned, at this update</source>
        <translation>Imagen de lo aprendido, en esta actualización</translation>
    </message>
    <message>
        <source>Picture of the loss landscape, at this update</source>
        <translation>Imagen del paisaje de la pérdida, en esta actualización</translation>
    </message>
    <message>
        <source>Picture of the health of its layers, at this update</source>
        <translation>Imagen de la salud de las capas, en esta actualización</translation>
    </message>
    <message>
        <source>Clip of the diagram, step by step</source>
        <translation>Animación del diagrama, paso a paso</translation>
    </message>
    <message>
        <source>Clip of the loss chart</source>
        <translation>Animación de la curva de pérdida</translation>
    </message>
    <message>
        <source>Clip of what it has learned, through the run</source>
        <translation>Animación de lo aprendido, a lo largo de la ejecución</translation>
    </message>
    <message>
        <source>Clip of the way through the loss landscape</source>
        <translation>Animación del camino por el paisaje de la pérdida</translation>
    </message>
    <message>
        <source>Clip of the health of its layers, through the run</source>
        <translation>Animación de la salud de las capas, a lo largo de la ejecución</translation>
    </message>
    <message>
        <source>Numbers: all of an update, or of several</source>
        <translation>Números: todos los de una actualización, o de varias</translation>
    </message>
    <message>
        <source>Numbers: the losses of the run</source>
        <translation>Números: las pérdidas de la ejecución</translation>
    </message>
    <message>
        <source>Numbers: weights and biases, newest</source>
        <translation>Números: pesos y sesgos más recientes</translation>
    </message>
    <message>
        <source>Numbers: the health of its layers, along the run</source>
        <translation>Números: la salud de las capas, a lo largo de la ejecución</translation>
    </message>
    <message>
        <source>Program that trains this network</source>
        <translation>Programa que entrena esta red</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Page to step through in any browser</source>
        <translation>Página para recorrer en cualquier navegador</translation>
    </message>
    <message>
        <source>Nothing is trained yet: the whole run is made for it.</source>
        <translation>Aún no hay nada entrenado: se hará toda la ejecución para ello.</translation>
    </message>
    <message>
        <source>One file for any browser, without bpsim and without a network: {steps} steps, about {size} MB, in {languages}.</source>
        <translation>Un archivo para cualquier navegador, sin bpsim y sin red: {steps} pasos, unos {size} MB, en {languages}.</translation>
    </message>
    <message>
        <source>More than {limit} MB are refused: take fewer updates, or larger steps.</source>
        <translation>Más de {limit} MB no se aceptan: elija menos actualizaciones o pasos mayores.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Exportando {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Not exported. {reason}</source>
        <translation>No se exportó. {reason}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>actualizaciones hechas: {count}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From update</source>
        <translation>Desde actualización</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>Hasta actualización</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>A picture for each</source>
        <translation>Una imagen por</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>without a ground (transparent)</source>
        <translation>sin fondo (transparente)</translation>
    </message>
    <message>
        <source>with values</source>
        <translation>con valores</translation>
    </message>
    <message>
        <source>logarithmic axis</source>
        <translation>eje logarítmico</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>height</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>The diagram is on the clipboard.</source>
        <translation>El diagrama está en el portapapeles.</translation>
    </message>
    <message>
        <source>The loss chart is on the clipboard.</source>
        <translation>La curva de pérdida está en el portapapeles.</translation>
    </message>
    <message>
        <source>The page at the right has no picture to copy.</source>
        <translation>La página de la derecha no tiene ninguna imagen que copiar.</translation>
    </message>
    <message>
        <source>The page&apos;s picture is on the clipboard.</source>
        <translation>La imagen de la página está en el portapapeles.</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, píxeles</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>GIF, plays everywhere</source>
        <translation>GIF, se reproduce en todas partes</translation>
    </message>
    <message>
        <source>MP4, video</source>
        <translation>MP4, vídeo</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>NPZ, arrays for NumPy</source>
        <translation>NPZ, matrices para NumPy</translation>
    </message>
    <message>
        <source>Python with NumPy</source>
        <translation>Python con NumPy</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python con PyTorch</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Cuaderno de Jupyter</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Abrir un experimento</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Guardar el experimento</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Save your changes first?</source>
        <translation>¿Guardar antes los cambios?</translation>
    </message>
    <message>
        <source>Otherwise what you edited is lost.</source>
        <translation>Si no, lo editado se pierde.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>bpsim experiments (*.json)</source>
        <translation>Experimentos de bpsim (*.json)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>After 1 update</source>
        <translation>Tras 1 actualización</translation>
    </message>
    <message>
        <source>After {count} updates</source>
        <translation>Tras {count} actualizaciones</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>: {name} {value}</source>
        <translation>: {name} {value}</translation>
    </message>
    <message>
        <source>: {name} {value}, before {before}</source>
        <translation>: {name} {value}, antes {before}</translation>
    </message>
    <message>
        <source>There is no such value in this run.</source>
        <translation>No hay ningún valor así en esta ejecución.</translation>
    </message>
    <message>
        <source>{condition}: not yet, nothing is trained.</source>
        <translation>{condition}: aún no, no hay nada entrenado.</translation>
    </message>
    <message>
        <source>{condition}: not found in 1 update.</source>
        <translation>{condition}: no se encontró en 1 actualización.</translation>
    </message>
    <message>
        <source>{condition}: not found in {count} updates.</source>
        <translation>{condition}: no se encontró en {count} actualizaciones.</translation>
    </message>
    <message>
        <source>Looking: {share} %</source>
        <translation>Buscando: {share} %</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Type what is to happen, then Enter: loss &lt; 0.1 · accuracy = 1 · w21(2) = 0 · |δ1(2)| max</source>
        <translation>Se escribe lo que debe ocurrir y luego Enter: loss &lt; 0.1 · accuracy = 1 · w21(2) = 0 · |δ1(2)| max</translation>
    </message>
    <message>
        <source>FIND</source>
        <translation>BUSCAR</translation>
    </message>
    <message>
        <source>loss &lt; 0.1</source>
        <translation>loss &lt; 0.1</translation>
    </message>
    <message>
        <source>What to find in the run</source>
        <translation>Qué buscar en la ejecución</translation>
    </message>
    <message>
        <source>A condition: loss &lt; 0.1 · test loss min · accuracy = 1 · Li Si right · w21(2) = 0 · y1 &gt; 0.5 for Zhang San · |δ1(2)| max · loss turns at epochs</source>
        <translation>Una condición: loss &lt; 0.1 · test loss min · accuracy = 1 · Li Si right · w21(2) = 0 · y1 &gt; 0.5 for Zhang San · |δ1(2)| max · loss turns at epochs</translation>
    </message>
    <message>
        <source>Run until it is</source>
        <translation>Entrenar hasta ahí</translation>
    </message>
    <message>
        <source>Close this bar; the window&apos;s keys step again (Esc)</source>
        <translation>Cerrar esta barra; las teclas de la ventana vuelven a avanzar (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstTimes</name>
    <message>
        <source>It trains by itself now: every update changes all weights a little, and the curve below is the loss. R pauses. Drag the timeline to go back to any update.</source>
        <translation>Ahora se entrena solo: cada actualización cambia un poco todos los pesos, y la curva de abajo es la pérdida. R hace una pausa. Arrastrando la línea de tiempo se vuelve a cualquier actualización.</translation>
    </message>
    <message>
        <source>Values are hidden behind a “?”, and one of them is asked for at the right. Type a number or a formula such as 0.5*0.8; Ctrl+H shows everything again.</source>
        <translation>Hay valores ocultos detrás de un “?”, y a la derecha se pregunta por uno de ellos. Se escribe un número o una fórmula como 0.5*0.8; Ctrl+H vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>The lanes have the same start weights, and one setting that differs. R runs them all; ← Single network leads back, and nothing is lost there.</source>
        <translation>Los carriles tienen los mismos pesos iniciales y un ajuste distinto. R los entrena todos; ← Red única lleva de vuelta, y allí no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>{page} – Guide of bpsim</source>
        <translation>{page} – Guía de bpsim</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>No se encontró nada. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>{count} places; Enter goes to the next.</source>
        <translation>{count} lugares; Enter lleva al siguiente.</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Looks through every page; Enter goes to the next place</source>
        <translation>Busca en todas las páginas; Enter lleva al siguiente lugar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Volver adonde se estaba (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Adelante de nuevo (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Contenido de la guía</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>Which values are looked at: z, a, δ, gradients, weights or norms</source>
        <translation>Qué valores se miran: z, a, δ, gradientes, pesos o normas</translation>
    </message>
    <message>
        <source>The layer whose values are shown</source>
        <translation>La capa cuyos valores se muestran</translation>
    </message>
    <message>
        <source>Chart over the run</source>
        <translation>Gráfica a lo largo de la ejecución</translation>
    </message>
    <message>
        <source>Histogram at the update shown</source>
        <translation>Histograma en la actualización que se muestra</translation>
    </message>
    <message>
        <source>weighted sums {z}</source>
        <translation>sumas ponderadas {z}</translation>
    </message>
    <message>
        <source>activations {a}</source>
        <translation>activaciones {a}</translation>
    </message>
    <message>
        <source>{delta} of each sample</source>
        <translation>{delta} de cada muestra</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>all layers: norm of the gradient</source>
        <translation>todas las capas: norma del gradiente</translation>
    </message>
    <message>
        <source>all layers: dead and saturated neurons</source>
        <translation>todas las capas: neuronas muertas y saturadas</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>capa {layer}</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>actualizaciones hechas: {count}</translation>
    </message>
    <message>
        <source>line: dead, dashes: saturated</source>
        <translation>línea: muertas; discontinua: saturadas</translation>
    </message>
    <message>
        <source>Line: median. Dark: the middle half of all values. Pale: 5 % to 95 %.</source>
        <translation>Línea: mediana. Oscuro: la mitad central de los valores. Claro: del 5&#xa0;% al 95&#xa0;%.</translation>
    </message>
    <message>
        <source>Dead (ReLU): f′(z) = 0 for every sample, so nothing flows back. Saturated (sigmoid, tanh): |f′(z)| is below 1 % of its greatest for at least 95 % of the samples. Vanished: the gradient&apos;s norm is below 1 % of the output layer&apos;s.</source>
        <translation>Muerta (ReLU): f′(z) = 0 para todas las muestras, así que nada vuelve hacia atrás. Saturada (sigmoide, tanh): |f′(z)| es menor que el 1&#xa0;% de su máximo para al menos el 95&#xa0;% de las muestras. Desvanecido: la norma del gradiente es menor que el 1&#xa0;% de la de la capa de salida.</translation>
    </message>
    <message>
        <source>Over the only sample.</source>
        <translation>Sobre la única muestra.</translation>
    </message>
    <message>
        <source>Over all {count} samples.</source>
        <translation>Sobre las {count} muestras.</translation>
    </message>
    <message>
        <source>Over {count} of {all} samples, evenly spaced.</source>
        <translation>Sobre {count} de {all} muestras, repartidas por igual.</translation>
    </message>
    <message>
        <source>After 1 update, {values}:</source>
        <translation>Tras 1 actualización, {values}:</translation>
    </message>
    <message>
        <source>After {count} updates, {values}:</source>
        <translation>Tras {count} actualizaciones, {values}:</translation>
    </message>
    <message>
        <source>all {count} values</source>
        <translation>los {count} valores</translation>
    </message>
    <message>
        <source>{bad} of {count} values are no finite numbers; the others</source>
        <translation>{bad} de {count} valores no son números finitos; los demás</translation>
    </message>
    <message>
        <source>In {count} of {all} layers nothing is wrong.</source>
        <translation>En {count} de {all} capas no hay nada mal.</translation>
    </message>
    <message>
        <source>{layer}: {said}</source>
        <translation>{layer}: {said}</translation>
    </message>
    <message>
        <source>bias of {neuron}</source>
        <translation>sesgo de {neuron}</translation>
    </message>
    <message>
        <source>{count} values {between}. Selected, as the most extreme: {name}.</source>
        <translation>{count} valores {between}. Elegido, por ser el más extremo: {name}.</translation>
    </message>
    <message>
        <source>1 value {between}. Selected: {name}.</source>
        <translation>1 valor {between}. Elegido: {name}.</translation>
    </message>
    <message>
        <source>Also there: {names}.</source>
        <translation>También ahí: {names}.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>The page Ask asks about the map, and what neurons do would tell.</source>
        <translation>La página Preguntar pregunta por el mapa, y lo que hacen las neuronas lo delataría.</translation>
    </message>
    <message>
        <source>Values are hidden from the class, and how they are distributed would tell.</source>
        <translation>Hay valores ocultos a la clase, y su distribución los delataría.</translation>
    </message>
    <message>
        <source>Every sample has blanks: there is nothing to compute with.</source>
        <translation>Todas las muestras tienen huecos: no hay con qué calcular.</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>1 of {all} neurons is dead.</source>
        <translation>1 de {all} neuronas está muerta.</translation>
    </message>
    <message>
        <source>{count} of {all} neurons are dead.</source>
        <translation>{count} de {all} neuronas están muertas.</translation>
    </message>
    <message>
        <source>its only neuron is dead.</source>
        <translation>su única neurona está muerta.</translation>
    </message>
    <message>
        <source>1 of {all} neurons is saturated.</source>
        <translation>1 de {all} neuronas está saturada.</translation>
    </message>
    <message>
        <source>{count} of {all} neurons are saturated.</source>
        <translation>{count} de {all} neuronas están saturadas.</translation>
    </message>
    <message>
        <source>its only neuron is saturated.</source>
        <translation>su única neurona está saturada.</translation>
    </message>
    <message>
        <source>no neuron is dead or saturated.</source>
        <translation>ninguna neurona está muerta ni saturada.</translation>
    </message>
    <message>
        <source>its neurons are shares of a whole (softmax), neither dead nor saturated.</source>
        <translation>sus neuronas son partes de un todo (softmax), ni muertas ni saturadas.</translation>
    </message>
    <message>
        <source>all its neurons are muted.</source>
        <translation>todas sus neuronas están silenciadas.</translation>
    </message>
    <message>
        <source>it has values that are no finite numbers (NaN, ∞).</source>
        <translation>tiene valores que no son números finitos (NaN, ∞).</translation>
    </message>
    <message>
        <source>Its gradient has vanished: {factor} times that of the output layer.</source>
        <translation>Su gradiente se ha desvanecido: {factor} veces el de la capa de salida.</translation>
    </message>
    <message>
        <source>Its gradient explodes: {factor} times that of the output layer.</source>
        <translation>Su gradiente explota: {factor} veces el de la capa de salida.</translation>
    </message>
    <message>
        <source>Its gradient is 0: it does not learn.</source>
        <translation>Su gradiente es 0: no aprende.</translation>
    </message>
    <message>
        <source>From layer {above} to layer {layer} the gradient&apos;s norm shrinks by a factor of {factor}.</source>
        <translation>De la capa {above} a la capa {layer} la norma del gradiente disminuye en un factor de {factor}.</translation>
    </message>
    <message>
        <source>From layer {above} to layer {layer} the gradient&apos;s norm grows by a factor of {factor}.</source>
        <translation>De la capa {above} a la capa {layer} la norma del gradiente aumenta en un factor de {factor}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>blank the screen while presenting</source>
        <translation>pantalla en negro durante la presentación</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>About bpsim</source>
        <translation>Acerca de bpsim</translation>
    </message>
    <message>
        <source>See backpropagation: every number of a forward and a backward pass, and where it came from.</source>
        <translation>Ver la retropropagación: cada número de la propagación hacia delante y hacia atrás, y de dónde vino.</translation>
    </message>
    <message>
        <source>Data sets that come with it:</source>
        <translation>Conjuntos de datos incluidos:</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>delta = {meaning}</source>
        <translation>delta = {meaning}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>suma ponderada</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>new weighted sum</source>
        <translation>nueva suma ponderada</translation>
    </message>
    <message>
        <source>new activation</source>
        <translation>nueva activación</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>loss by activation</source>
        <translation>pérdida según la activación</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>loss by weighted sum</source>
        <translation>pérdida según la suma ponderada</translation>
    </message>
    <message>
        <source>minus loss by activation</source>
        <translation>menos pérdida según la activación</translation>
    </message>
    <message>
        <source>gradient, sign turned</source>
        <translation>gradiente con signo cambiado</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>new threshold</source>
        <translation>nuevo umbral</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>new bias</source>
        <translation>nuevo sesgo</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>new weight</source>
        <translation>nuevo peso</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>remembered by the optimizer</source>
        <translation>recordado por el optimizador</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Landscape</name>
    <message>
        <source>Landscape</source>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>main directions</source>
        <translation>direcciones principales</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>el próximo paso</translation>
    </message>
    <message>
        <source>loss over</source>
        <translation>pérdida por</translation>
    </message>
    <message>
        <source>across</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>loss of the next batch alone</source>
        <translation>pérdida solo del próximo lote</translation>
    </message>
    <message>
        <source>Over two parameters, over the main directions of the run, or along the next step</source>
        <translation>Según dos parámetros, según las direcciones principales de la ejecución o a lo largo del próximo paso</translation>
    </message>
    <message>
        <source>The parameter that goes from left to right</source>
        <translation>El parámetro que va de izquierda a derecha</translation>
    </message>
    <message>
        <source>The parameter that goes upwards</source>
        <translation>El parámetro que va hacia arriba</translation>
    </message>
    <message>
        <source>Of the samples of the next update only, not of all of them</source>
        <translation>Solo de las muestras de la próxima actualización, no de todas</translation>
    </message>
    <message>
        <source>Map of the loss</source>
        <translation>Mapa de la pérdida</translation>
    </message>
    <message>
        <source>Loss along the next step</source>
        <translation>Pérdida a lo largo del próximo paso</translation>
    </message>
    <message>
        <source>These two directions hold {percent} % of the path.</source>
        <translation>Estas dos direcciones contienen el {percent}&#xa0;% del camino.</translation>
    </message>
    <message>
        <source>○ start, ● the state shown; all other parameters are as in that state.</source>
        <translation>○ inicio, ● el estado que se muestra; los demás parámetros son los de ese estado.</translation>
    </message>
    <message>
        <source>Thin arrow: downhill, against the gradient. Thick: the next step, as it is taken.</source>
        <translation>Flecha fina: cuesta abajo, contra el gradiente. Gruesa: el próximo paso, tal como se da.</translation>
    </message>
    <message>
        <source>Other runs, to their squares: projected onto this plane.</source>
        <translation>Otras ejecuciones, hasta sus cuadrados: proyectadas sobre este plano.</translation>
    </message>
    <message>
        <source>Other runs, to their squares: by these two parameters; in the others they are elsewhere.</source>
        <translation>Otras ejecuciones, hasta sus cuadrados: según estos dos parámetros; en los demás están en otro lugar.</translation>
    </message>
    <message>
        <source>The next step leads to no finite number: training diverges here.</source>
        <translation>El próximo paso no lleva a ningún número finito: el entrenamiento diverge aquí.</translation>
    </message>
    <message>
        <source>The loss is shown without regularisation; the step follows both.</source>
        <translation>La pérdida se muestra sin regularización; el paso sigue ambas.</translation>
    </message>
    <message>
        <source>Double-click: start from there. Wheel: closer.</source>
        <translation>Doble clic: empezar desde ahí. Rueda: más cerca.</translation>
    </message>
    <message>
        <source>step length (1 = as it is taken)</source>
        <translation>longitud del paso (1 = tal como se da)</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>taken {length}</source>
        <translation>dado {length}</translation>
    </message>
    <message>
        <source>best {length}</source>
        <translation>mejor {length}</translation>
    </message>
    <message>
        <source>Along the step of update {update}: {here} here, {taken} after it.</source>
        <translation>A lo largo del paso de la actualización {update}: {here} aquí, {taken} después.</translation>
    </message>
    <message>
        <source>At best {best}.</source>
        <translation>En el mejor caso {best}.</translation>
    </message>
    <message>
        <source>This loss rises along the step at once.</source>
        <translation>Esta pérdida sube desde el comienzo del paso.</translation>
    </message>
    <message>
        <source>The step is too long: the loss rises.</source>
        <translation>El paso es demasiado largo: la pérdida sube.</translation>
    </message>
    <message>
        <source>A longer step would be better.</source>
        <translation>Un paso más largo sería mejor.</translation>
    </message>
    <message>
        <source>The step goes too far, past the lowest point.</source>
        <translation>El paso va demasiado lejos, más allá del punto más bajo.</translation>
    </message>
    <message>
        <source>The step is as long as is best.</source>
        <translation>El paso tiene la mejor longitud.</translation>
    </message>
    <message>
        <source>Too many parameters and samples for a landscape. The loss of one batch alone may be small enough.</source>
        <translation>Demasiados parámetros y muestras para un paisaje. Quizá baste con la pérdida de un solo lote.</translation>
    </message>
    <message>
        <source>The run has no main directions yet: train it first.</source>
        <translation>La ejecución aún no tiene direcciones principales: hay que entrenar antes.</translation>
    </message>
    <message>
        <source>This network is too large to keep so many of its states.</source>
        <translation>Esta red es demasiado grande para guardar tantos de sus estados.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Values are hidden from the class, and a landscape would give them away.</source>
        <translation>Hay valores ocultos a la clase, y un paisaje los delataría.</translation>
    </message>
    <message>
        <source>The page Ask asks about the map, and a landscape would help to answer.</source>
        <translation>La página Preguntar pregunta por el mapa, y un paisaje ayudaría a responder.</translation>
    </message>
    <message>
        <source>Values of the data are still missing: there is no loss yet.</source>
        <translation>Aún faltan valores en los datos: todavía no hay pérdida.</translation>
    </message>
    <message>
        <source>{across} {x}, {up} {y} → loss {loss}</source>
        <translation>{across} {x}, {up} {y} → pérdida {loss}</translation>
    </message>
    <message>
        <source>{across} {x}, {up} {y} → loss about {loss}</source>
        <translation>{across} {x}, {up} {y} → pérdida aproximada {loss}</translation>
    </message>
    <message>
        <source>main direction</source>
        <translation>dirección principal</translation>
    </message>
    <message>
        <source>second direction</source>
        <translation>segunda dirección</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>start from a point of the landscape</source>
        <translation>empezar desde un punto del paisaje</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>inputs to ask: {names}</source>
        <translation>entradas a consultar: {names}</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>across</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>colours in steps</source>
        <translation>colores por escalones</translation>
    </message>
    <message>
        <source>what each neuron before it adds</source>
        <translation>aporte de cada neurona anterior</translation>
    </message>
    <message>
        <source>one upon the other</source>
        <translation>una sobre otra</translation>
    </message>
    <message>
        <source>Which answer is shown: the classes, or one output of the network</source>
        <translation>Qué respuesta se muestra: las clases, o una salida de la red</translation>
    </message>
    <message>
        <source>The input that goes from left to right</source>
        <translation>La entrada que va de izquierda a derecha</translation>
    </message>
    <message>
        <source>The input that goes upwards</source>
        <translation>La entrada que va hacia arriba</translation>
    </message>
    <message>
        <source>Each colour stands for a range of answers, so that steps can be seen</source>
        <translation>Cada color representa un intervalo de respuestas, para que se vean escalones</translation>
    </message>
    <message>
        <source>What each neuron of the layer before it adds to the answer</source>
        <translation>Lo que cada neurona de la capa anterior aporta a la respuesta</translation>
    </message>
    <message>
        <source>Each addend begins where the one before it ends</source>
        <translation>Cada sumando empieza donde acaba el anterior</translation>
    </message>
    <message>
        <source>Inputs to ask</source>
        <translation>Entradas a consultar</translation>
    </message>
    <message>
        <source>A value for each input, with commas between, or semicolons: 0.3; 1/3. Enter asks.</source>
        <translation>Un valor por entrada, separados por comas o puntos y comas: 0.3; 1/3. Enter consulta.</translation>
    </message>
    <message>
        <source>Curve of what the network answers</source>
        <translation>Curva de lo que responde la red</translation>
    </message>
    <message>
        <source>Map of what the network answers</source>
        <translation>Mapa de lo que responde la red</translation>
    </message>
    <message>
        <source>Add a sample: {name}</source>
        <translation>Añadir una muestra: {name}</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>añadir una muestra</translation>
    </message>
    <message>
        <source>Far from every sample. Inputs here are scaled: {formula}.</source>
        <translation>Lejos de todas las muestras. Aquí las entradas están escaladas: {formula}.</translation>
    </message>
    <message>
        <source>A point of yours, no sample: its forward pass. The next step shows the sample again.</source>
        <translation>Un punto propio, no una muestra: su propagación hacia delante. El próximo paso vuelve a mostrar la muestra.</translation>
    </message>
    <message>
        <source>The answers are hidden from the class, and a map would give them away.</source>
        <translation>Las respuestas están ocultas a la clase, y un mapa las delataría.</translation>
    </message>
    <message>
        <source>The page Ask has a question about this map.</source>
        <translation>La página Preguntar tiene una pregunta sobre este mapa.</translation>
    </message>
    <message>
        <source>Blue: the answer. Dots: the targets, each with the line to its answer.</source>
        <translation>Azul: la respuesta. Puntos: los objetivos, cada uno con la línea a su respuesta.</translation>
    </message>
    <message>
        <source>Areas: weight times activation of each neuron before, from the bias on; the last line is z.</source>
        <translation>Áreas: peso por activación de cada neurona anterior, desde el sesgo; la última línea es z.</translation>
    </message>
    <message>
        <source>Dashed: weight times activation of each neuron before; with the bias they add up to z.</source>
        <translation>Discontinua: peso por activación de cada neurona anterior; con el sesgo suman z.</translation>
    </message>
    <message>
        <source>What neuron {name} answers, while the mouse is on it.</source>
        <translation>Lo que responde la neurona {name}, mientras el ratón está sobre ella.</translation>
    </message>
    <message>
        <source>{right} of {count} are right.</source>
        <translation>{right} de {count} correctas.</translation>
    </message>
    <message>
        <source>The strong line: where the answer turns.</source>
        <translation>La línea gruesa: donde cambia la respuesta.</translation>
    </message>
    <message>
        <source>The cross: the sample shown.</source>
        <translation>La cruz: la muestra que se ve.</translation>
    </message>
    <message>
        <source>Larger, with a rim: answered wrongly.</source>
        <translation>Más grande, con borde: respondida mal.</translation>
    </message>
    <message>
        <source>Squares: samples to test with.</source>
        <translation>Cuadrados: muestras de prueba.</translation>
    </message>
    <message>
        <source>A double click adds a sample.</source>
        <translation>Un doble clic añade una muestra.</translation>
    </message>
    <message>
        <source>{count} other inputs are as in the sample shown.</source>
        <translation>Otras {count} entradas son como en la muestra que se ve.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Hint ({count})</source>
        <translation>Pista ({count})</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Rendirse</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>Show the answer, and go on</source>
        <translation>Mostrar la respuesta y seguir</translation>
    </message>
    <message>
        <source>Not answered yet. Page Down once more goes on without an answer.</source>
        <translation>Aún sin responder. Otra vez Av Pág sigue sin respuesta.</translation>
    </message>
    <message>
        <source>Begin the lesson from the beginning?</source>
        <translation>¿Empezar la lección desde el principio?</translation>
    </message>
    <message>
        <source>What was answered in it is forgotten.</source>
        <translation>Lo respondido en ella se olvida.</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} · goes on</source>
        <translation>{minutes} · continúa</translation>
    </message>
    <message>
        <source>Click it on the diagram.</source>
        <translation>Señálalo con un clic en el diagrama.</translation>
    </message>
    <message>
        <source>✓ Right: {answer}</source>
        <translation>✓ Correcto: {answer}</translation>
    </message>
    <message>
        <source>✗ That is {place}. Look for another one.</source>
        <translation>✗ Eso es {place}. Hay que buscar otro.</translation>
    </message>
    <message>
        <source>It is {place}: the one that is lit.</source>
        <translation>Es {place}: lo que está iluminado.</translation>
    </message>
    <message>
        <source>Until the decision is: {verdict}</source>
        <translation>Hasta que la decisión sea: {verdict}</translation>
    </message>
    <message>
        <source>Until {condition}</source>
        <translation>Hasta que se cumpla: {condition}</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>This is one way to do it.</source>
        <translation>Esta es una forma de hacerlo.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Sin resolver.</translation>
    </message>
    <message>
        <source>{step} (further)</source>
        <translation>{step} (ampliación)</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>passed over, done later</source>
        <translation>omitida, hecha después</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{done} of {count} tasks done</source>
        <translation>{done} de {count} tareas hechas</translation>
    </message>
    <message>
        <source>For the teacher: {notes}</source>
        <translation>Para docentes: {notes}</translation>
    </message>
    <message>
        <source>Further: for whoever wants more</source>
        <translation>Ampliación: para quien quiera más</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Progress is kept under this name, on this computer alone</source>
        <translation>El progreso se guarda con este nombre, solo en este equipo</translation>
    </message>
    <message>
        <source>the size of {value}</source>
        <translation>{value} en valor absoluto</translation>
    </message>
    <message>
        <source>{words} ({symbol})</source>
        <translation>{words} ({symbol})</translation>
    </message>
    <message>
        <source>the test loss</source>
        <translation>la pérdida de prueba</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la pérdida</translation>
    </message>
    <message>
        <source>the test accuracy</source>
        <translation>la exactitud de prueba</translation>
    </message>
    <message>
        <source>the accuracy</source>
        <translation>la exactitud</translation>
    </message>
    <message>
        <source>the loss of the batch</source>
        <translation>la pérdida del lote</translation>
    </message>
    <message>
        <source>the length of the gradient</source>
        <translation>la longitud del gradiente</translation>
    </message>
    <message>
        <source>how much is right</source>
        <translation>la proporción de aciertos</translation>
    </message>
    <message>
        <source>the weight {place}</source>
        <translation>el peso {place}</translation>
    </message>
    <message>
        <source>the bias of {place}</source>
        <translation>el sesgo de {place}</translation>
    </message>
    <message>
        <source>the gradient of the weight {place}</source>
        <translation>el gradiente del peso {place}</translation>
    </message>
    <message>
        <source>the gradient of the bias of {place}</source>
        <translation>el gradiente del sesgo de {place}</translation>
    </message>
    <message>
        <source>the weighted sum of {place}</source>
        <translation>la suma ponderada de {place}</translation>
    </message>
    <message>
        <source>the activation of {place}</source>
        <translation>la activación de {place}</translation>
    </message>
    <message>
        <source>how the loss moves with {place}</source>
        <translation>la variación de la pérdida con {place}</translation>
    </message>
    <message>
        <source>the slope of {place}</source>
        <translation>la pendiente de {place}</translation>
    </message>
    <message>
        <source>the error term of {place}</source>
        <translation>el término de error de {place}</translation>
    </message>
    <message>
        <source>{who} is right</source>
        <translation>es correcta la respuesta para {who}</translation>
    </message>
    <message>
        <source>{value} is less than {number}</source>
        <translation>{value} es menor que {number}</translation>
    </message>
    <message>
        <source>{value} is at most {number}</source>
        <translation>{value} es como máximo {number}</translation>
    </message>
    <message>
        <source>{value} is more than {number}</source>
        <translation>{value} es mayor que {number}</translation>
    </message>
    <message>
        <source>{value} is at least {number}</source>
        <translation>{value} es al menos {number}</translation>
    </message>
    <message>
        <source>{value} is {number}</source>
        <translation>{value} es igual a {number}</translation>
    </message>
    <message>
        <source>{value} is not {number}</source>
        <translation>{value} no es igual a {number}</translation>
    </message>
    <message>
        <source>{condition}, for {who}</source>
        <translation>{condition}, para {who}</translation>
    </message>
    <message>
        <source>every sample</source>
        <translation>cada muestra</translation>
    </message>
    <message>
        <source>one sample at least</source>
        <translation>al menos una muestra</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>línea {line}: {problem}</translation>
    </message>
    <message>
        <source>What is {value}?</source>
        <translation>¿Cuánto vale {value}?</translation>
    </message>
    <message>
        <source>Your guess: {what}</source>
        <translation>Predicción: {what}</translation>
    </message>
    <message>
        <source>{what} after {count} updates</source>
        <translation>{what} tras {count} actualizaciones</translation>
    </message>
    <message>
        <source>{what} after one update</source>
        <translation>{what} tras una actualización</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Esa es mi predicción</translation>
    </message>
    <message>
        <source>You said {guess}. It is {value}.</source>
        <translation>La predicción fue {guess}. Es {value}.</translation>
    </message>
    <message>
        <source>✓ Right. {why}</source>
        <translation>✓ Correcto. {why}</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Esa no.</translation>
    </message>
    <message>
        <source>✗ {why}</source>
        <translation>✗ {why}</translation>
    </message>
    <message>
        <source>It is: {answer}.</source>
        <translation>Es: {answer}.</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Correcto.</translation>
    </message>
    <message>
        <source>✗ Not yet: {right} of {count} stand where they belong.</source>
        <translation>✗ Todavía no: {right} de {count} están en su lugar.</translation>
    </message>
    <message>
        <source>This is the order: {items}</source>
        <translation>Este es el orden: {items}</translation>
    </message>
    <message>
        <source>Which mistake does this program make?</source>
        <translation>¿Qué error comete este programa?</translation>
    </message>
    <message>
        <source>✓ Kept.</source>
        <translation>✓ Guardado.</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>las entradas</translation>
    </message>
    <message>
        <source>the targets</source>
        <translation>los objetivos</translation>
    </message>
    <message>
        <source>weights and biases</source>
        <translation>pesos y sesgos</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the samples</source>
        <translation>las muestras</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>To change here: {what}.</source>
        <translation>Aquí se puede cambiar: {what}.</translation>
    </message>
    <message>
        <source>This is the end of the lesson.</source>
        <translation>Este es el final de la lección.</translation>
    </message>
    <message>
        <source>This is the end of the lesson: {done} of {count} tasks done.</source>
        <translation>Este es el final de la lección: {done} de {count} tareas hechas.</translation>
    </message>
    <message>
        <source>Passed over: {count}.</source>
        <translation>Omitidas: {count}.</translation>
    </message>
    <message>
        <source>What comes now is for whoever wants more.</source>
        <translation>Lo que viene ahora es para quien quiera más.</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {done} done</source>
        <translation>Paso {number} de {count}, {done} hechos</translation>
    </message>
    <message>
        <source>Items to put in order</source>
        <translation>Elementos por ordenar</translation>
    </message>
    <message>
        <source>Move the chosen line up</source>
        <translation>Subir la línea elegida</translation>
    </message>
    <message>
        <source>Move the chosen line down</source>
        <translation>Bajar la línea elegida</translation>
    </message>
    <message>
        <source>Write here, or talk about it</source>
        <translation>Escribir aquí, o hablar de ello</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>el encabezado</translation>
    </message>
    <message>
        <source>the target of {place}</source>
        <translation>el objetivo de {place}</translation>
    </message>
    <message>
        <source>Training for the lesson…</source>
        <translation>Entrenando para la lección…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Lecciones (*.md)</translation>
    </message>
    <message>
        <source>You go on where you were.</source>
        <translation>Se continúa desde donde se quedó.</translation>
    </message>
    <message>
        <source>How far you are cannot be kept: {reason}.</source>
        <translation>No se puede guardar el progreso: {reason}.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Answers to hand in (*.json);;PDF (*.pdf);;Table (*.csv)</source>
        <translation>Respuestas para entregar (*.json);;PDF (*.pdf);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} ya existe; hay que elegir otro nombre.</translation>
    </message>
    <message>
        <source>The folder with the answers of a class</source>
        <translation>La carpeta con las respuestas de una clase</translation>
    </message>
    <message>
        <source>The result is in {file}.</source>
        <translation>El resultado está en {file}.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{file}: there is a newer one of {name}: {newer}</source>
        <translation>{file}: hay uno más reciente de {name}: {newer}</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Answers of a class</source>
        <translation>Respuestas de una clase</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Persons: {count}. ✓ done by oneself, ● shown, – open; then every answer that was tried.</source>
        <translation>Personas: {count}. ✓ resuelta por sí misma, ● mostrada, – abierta; luego cada respuesta probada.</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} más</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>For red-green blindness</source>
        <translation>Para daltonismo rojo-verde</translation>
    </message>
    <message>
        <source>For blue-yellow blindness</source>
        <translation>Para daltonismo azul-amarillo</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>Gris, para imprimir</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>batch loss</source>
        <translation>pérdida del lote</translation>
    </message>
    <message>
        <source>full loss</source>
        <translation>pérdida global</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>pérdida de prueba</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitud de prueba</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>LOSS</source>
        <translation>PÉRDIDA</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis: every factor of ten the same height</source>
        <translation>Eje logarítmico: cada factor de diez con la misma altura</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>Show the whole curve again</source>
        <translation>Mostrar de nuevo toda la curva</translation>
    </message>
    <message>
        <source>Press Run or step on: the loss of every update appears here.</source>
        <translation>Con Entrenar o paso a paso, aquí aparece la pérdida de cada actualización.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>loss and accuracy</source>
        <translation>pérdida y exactitud</translation>
    </message>
    <message>
        <source>Which curves are shown: the loss, the share of right answers, or both</source>
        <translation>Qué curvas se muestran: la pérdida, la proporción de respuestas correctas, o ambas</translation>
    </message>
    <message>
        <source>after 1 update</source>
        <translation>tras 1 actualización</translation>
    </message>
    <message>
        <source>after {count} updates</source>
        <translation>tras {count} actualizaciones</translation>
    </message>
    <message>
        <source>batch loss {loss}</source>
        <translation>pérdida del lote {loss}</translation>
    </message>
    <message>
        <source>batch {loss}</source>
        <translation>lote {loss}</translation>
    </message>
    <message>
        <source>full loss {loss}</source>
        <translation>pérdida global {loss}</translation>
    </message>
    <message>
        <source>full {loss}</source>
        <translation>global {loss}</translation>
    </message>
    <message>
        <source>test loss {loss}</source>
        <translation>pérdida de prueba {loss}</translation>
    </message>
    <message>
        <source>test {loss}</source>
        <translation>prueba {loss}</translation>
    </message>
    <message>
        <source>test accuracy {share}</source>
        <translation>exactitud de prueba {share}</translation>
    </message>
    <message>
        <source>in the test {share}</source>
        <translation>en prueba {share}</translation>
    </message>
    <message>
        <source>accuracy {share}</source>
        <translation>exactitud {share}</translation>
    </message>
    <message>
        <source>right {share}</source>
        <translation>exact. {share}</translation>
    </message>
    <message>
        <source>Batch loss: over the samples of the next update. Full loss: over all samples. Both before it.</source>
        <translation>Pérdida del lote: sobre las muestras de la próxima actualización. Pérdida global: sobre todas las muestras. Ambas antes de ella.</translation>
    </message>
    <message>
        <source>Batch loss: over the samples of update {update}, before it changed the weights. Full loss: over all samples, with the weights as they are now.</source>
        <translation>Pérdida del lote: sobre las muestras de la actualización {update}, antes de que cambiara los pesos. Pérdida global: sobre todas las muestras, con los pesos actuales.</translation>
    </message>
    <message>
        <source>{loss} (after {update})</source>
        <translation>{loss} (tras {update})</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>From update {update} on. What was done before stays; the old way on is the pale curve.</source>
        <translation>Desde la actualización {update}. Lo hecho antes se conserva; el camino anterior es la curva pálida.</translation>
    </message>
    <message>
        <source>A new run from the start. The old one is the pale curve; undo brings it back.</source>
        <translation>Una ejecución nueva desde el inicio. La anterior es la curva pálida; deshacer la recupera.</translation>
    </message>
    <message>
        <source>{name} is not in the batch of this update.</source>
        <translation>{name} no está en el lote de esta actualización.</translation>
    </message>
    <message>
        <source>The last one before it that trained with it: go to {update}.</source>
        <translation>La última anterior que entrenó con ella: ir a {update}.</translation>
    </message>
    <message>
        <source>Paused: {done} of the {count} updates in the file have been made again. Run makes the rest.</source>
        <translation>En pausa: se han rehecho {done} de las {count} actualizaciones del archivo. Entrenar hace el resto.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Files that you open or save appear here</source>
        <translation>Aquí aparecen los archivos que se abren o guardan</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Weights updated too early</source>
        <translation>Pesos actualizados demasiado pronto</translation>
    </message>
    <message>
        <source>The last layer&apos;s gradients are right, those of the layers before it are a little off. The loss curve hardly differs: only the check finds it.</source>
        <translation>Los gradientes de la última capa son correctos, los de las capas anteriores se desvían un poco. La curva de pérdida apenas cambia: solo la comprobación lo descubre.</translation>
    </message>
    <message>
        <source>Delta of a hidden layer asks how the loss of this forward pass depends on its neurons, and that goes through the weights the pass has used. With weights that are updated already, two networks are mixed. First all deltas, then all updates.</source>
        <translation>La delta de una capa oculta pregunta cómo depende la pérdida de esta propagación hacia delante de sus neuronas, y eso pasa por los pesos que se usaron en ella. Con pesos ya actualizados se mezclan dos redes. Primero todas las deltas, luego todas las actualizaciones.</translation>
    </message>
    <message>
        <source>z put where a belongs in f′</source>
        <translation>z en lugar de a en f′</translation>
    </message>
    <message>
        <source>Negative slopes f′(z), which no sigmoid has: wherever z lies outside 0 to 1, gradients change their sign, and the larger z, the wilder the step.</source>
        <translation>Pendientes f′(z) negativas, que ninguna sigmoide tiene: donde z está fuera de 0 a 1, los gradientes cambian de signo, y cuanto mayor es z, más descontrolado es el paso.</translation>
    </message>
    <message>
        <source>x (1 − x) is the sigmoid&apos;s derivative only where x is the activation a already. Here z is put in. σ′(a) for σ′(z) is the same confusion, the other way round.</source>
        <translation>x (1 − x) es la derivada de la sigmoide solo cuando x ya es la activación a. Aquí se pone z. σ′(a) en vez de σ′(z) es la misma confusión, al revés.</translation>
    </message>
    <message>
        <source>Only one of the paths counted</source>
        <translation>Solo se cuenta uno de los caminos</translation>
    </message>
    <message>
        <source>The last layer&apos;s gradients are right. Before it they disagree wherever a neuron reaches the loss on more than one path: only the path through the next layer&apos;s first neuron is counted.</source>
        <translation>Los gradientes de la última capa son correctos. Antes de ella discrepan donde una neurona llega a la pérdida por más de un camino: solo se cuenta el que pasa por la primera neurona de la capa siguiente.</translation>
    </message>
    <message>
        <source>A neuron&apos;s activation goes into every neuron of the next layer, and each of them changes the loss. The derivative is the sum over all paths; one of them is only a part of it.</source>
        <translation>La activación de una neurona entra en cada neurona de la capa siguiente, y cada una de ellas cambia la pérdida. La derivada es la suma de todos los caminos; uno de ellos es solo una parte.</translation>
    </message>
    <message>
        <source>1 − a² for the sigmoid&apos;s derivative</source>
        <translation>1 − a² como derivada de la sigmoide</translation>
    </message>
    <message>
        <source>Slopes f′(z) above 0.25, which no sigmoid has: each is at least twice what it should be, and all gradients with it. The loss may even fall faster.</source>
        <translation>Pendientes f′(z) mayores que 0.25, que ninguna sigmoide tiene: cada una es al menos el doble de lo debido, y con ella todos los gradientes. La pérdida puede incluso bajar más rápido.</translation>
    </message>
    <message>
        <source>1 − a² is the derivative of tanh. That of the sigmoid is a (1 − a): smaller by the factor a / (1 + a), another one in every neuron.</source>
        <translation>1 − a² es la derivada de tanh. La de la sigmoide es a (1 − a): menor en el factor a / (1 + a), distinto en cada neurona.</translation>
    </message>
    <message>
        <source>A left-over batch spills over</source>
        <translation>Un lote sobrante se desborda</translation>
    </message>
    <message>
        <source>The gradient check passes in the first epoch and fails in the first update of every later one, in all parameters: gradients of samples that are not in the batch are mixed in.</source>
        <translation>La comprobación de gradientes pasa en la primera época y falla en la primera actualización de cada época posterior, en todos los parámetros: se mezclan gradientes de muestras que no están en el lote.</translation>
    </message>
    <message>
        <source>The gathered gradients are used and set back to 0 only when a batch is full. What the last, smaller batch of an epoch gathered is still there when the next epoch begins. Use that batch, or leave it out and set the sum back.</source>
        <translation>Los gradientes acumulados se usan y se ponen a 0 solo cuando un lote está completo. Lo que acumuló el último lote, más pequeño, de una época sigue ahí cuando empieza la siguiente. Hay que usar ese lote, o dejarlo fuera y poner la suma a cero.</translation>
    </message>
    <message>
        <source>f′(z) left out</source>
        <translation>f′(z) omitida</translation>
    </message>
    <message>
        <source>Gradients are too large: with sigmoid at least four times for every layer they have come back through. The loss may fall all the same.</source>
        <translation>Los gradientes son demasiado grandes: con sigmoide, al menos cuatro veces por cada capa que han atravesado hacia atrás. Aun así la pérdida puede bajar.</translation>
    </message>
    <message>
        <source>Delta is the derivative of the loss by z, and the loss depends on z through a = f(z): the chain rule asks for the factor f′(z). Without it the derivative by a is taken for that by z.</source>
        <translation>Delta es la derivada de la pérdida respecto a z, y la pérdida depende de z a través de a = f(z): la regla de la cadena pide el factor f′(z). Sin él se toma la derivada respecto a a como si fuera la derivada respecto a z.</translation>
    </message>
    <message>
        <source>Biases averaged, weights summed</source>
        <translation>Sesgos promediados, pesos sumados</translation>
    </message>
    <message>
        <source>Only one kind of parameter disagrees, each by the same factor, the number of samples in the batch: the biases where the loss is a sum, the weights where it is a mean. It learns all the same.</source>
        <translation>Solo discrepa un tipo de parámetro, todos en el mismo factor, el número de muestras del lote: los sesgos si la pérdida es una suma, los pesos si es una media. Aun así aprende.</translation>
    </message>
    <message>
        <source>Weights and biases belong to one loss. If it is the sum of the sample losses, the gradients are sums; if it is the mean, they are means: for both kinds alike. Mixed, they are the gradient of nothing.</source>
        <translation>Pesos y sesgos pertenecen a una misma pérdida. Si es la suma de las pérdidas de las muestras, los gradientes son sumas; si es la media, son medias: para ambos tipos por igual. Mezclados, no son el gradiente de nada.</translation>
    </message>
    <message>
        <source>All weights start equal</source>
        <translation>Todos los pesos empiezan iguales</translation>
    </message>
    <message>
        <source>The neurons of a hidden layer show the same numbers in every step: they stay twins for ever. The gradient check passes, for every gradient is right; it is the start that is wrong.</source>
        <translation>Las neuronas de una capa oculta muestran los mismos números en cada paso: son gemelas para siempre. La comprobación de gradientes pasa, pues todos son correctos; lo erróneo es el inicio.</translation>
    </message>
    <message>
        <source>Neurons with the same weights compute the same activation, get the same delta and are changed alike. A layer of twins can do no more than one neuron. Different (random) start weights tell them apart.</source>
        <translation>Las neuronas con los mismos pesos calculan la misma activación, reciben la misma delta y cambian igual. Una capa de gemelas no puede más que una sola neurona. Unos pesos iniciales distintos (aleatorios) las diferencian.</translation>
    </message>
    <message>
        <source>Wrong sign of the error</source>
        <translation>Signo equivocado del error</translation>
    </message>
    <message>
        <source>The loss climbs from the first update on; every gradient is the true one with its sign turned.</source>
        <translation>La pérdida sube desde la primera actualización; cada gradiente es el verdadero con el signo cambiado.</translation>
    </message>
    <message>
        <source>The derivative of the loss is a − t. Whoever takes t − a turns the sign of every delta and every gradient; since the update still subtracts the gradient, it goes uphill.</source>
        <translation>La derivada de la pérdida es a − t. Quien toma t − a cambia el signo de cada delta y cada gradiente; como la actualización sigue restando el gradiente, va cuesta arriba.</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>Encontrar el error</translation>
    </message>
    <message>
        <source>One mistake is switched on without saying which</source>
        <translation>Hay un error activado, sin decir cuál</translation>
    </message>
    <message>
        <source>Reveal it</source>
        <translation>Revelarlo</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Why is it wrong?</source>
        <translation>¿Por qué es erróneo?</translation>
    </message>
    <message>
        <source>Say which mistake it is, without a guess</source>
        <translation>Decir qué error es, sin adivinar</translation>
    </message>
    <message>
        <source>A new run of the correct program, from the start</source>
        <translation>Una ejecución nueva del programa correcto, desde el inicio</translation>
    </message>
    <message>
        <source>The wrong formula beside the right one, and what it does</source>
        <translation>La fórmula errónea junto a la correcta, y lo que causa</translation>
    </message>
    <message>
        <source>Which mistake is it?</source>
        <translation>¿Qué error es?</translation>
    </message>
    <message>
        <source>Choose one; below each stands what it would look like. Nothing is lost by guessing.</source>
        <translation>Hay que elegir uno; debajo de cada uno está el aspecto que tendría. Adivinar no cuesta nada.</translation>
    </message>
    <message>
        <source>Deliberately wrong: {name}</source>
        <translation>Erróneo a propósito: {name}</translation>
    </message>
    <message>
        <source>The program is right</source>
        <translation>El programa es correcto</translation>
    </message>
    <message>
        <source>Switch on a mistake that people make, and watch what comes of it beside the correct program. Pale ones would change nothing in this network.</source>
        <translation>Aquí se activa un error habitual y se observa qué causa, junto al programa correcto. Los pálidos no cambiarían nada en esta red.</translation>
    </message>
    <message>
        <source>All {total} gradients agree with central differences of the loss.</source>
        <translation>Los {total} gradientes coinciden con las diferencias centrales de la pérdida.</translation>
    </message>
    <message>
        <source>{wrong} of {total} gradients disagree with central differences of the loss.</source>
        <translation>{wrong} de {total} gradientes discrepan de las diferencias centrales de la pérdida.</translation>
    </message>
    <message>
        <source>Each is {factor} times the true one.</source>
        <translation>Cada uno es {factor} veces el verdadero.</translation>
    </message>
    <message>
        <source>Each is too small by a factor of {factor}.</source>
        <translation>Cada uno es demasiado pequeño, en un factor de {factor}.</translation>
    </message>
    <message>
        <source>Each is too large by a factor of {factor}.</source>
        <translation>Cada uno es demasiado grande, en un factor de {factor}.</translation>
    </message>
    <message>
        <source>At update {update} it would give the very same gradients, but it is another mistake: look at other updates, at the first weights and at the curve.</source>
        <translation>En la actualización {update} daría exactamente los mismos gradientes, pero es otro error: conviene mirar otras actualizaciones, los primeros pesos y la curva.</translation>
    </message>
    <message>
        <source>With it {guessed} of {total} gradients would be wrong at update {update}; here {found} are. {name} would be {expected}; here it is {actual}.</source>
        <translation>Con él serían erróneos {guessed} de {total} gradientes en la actualización {update}; aquí lo son {found}. {name} sería {expected}; aquí es {actual}.</translation>
    </message>
    <message>
        <source>wrong, as it is here</source>
        <translation>erróneo, como es aquí</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>correct program</source>
        <translation>programa correcto</translation>
    </message>
    <message>
        <source>computed up to update {update}</source>
        <translation>calculado hasta la actualización {update}</translation>
    </message>
    <message>
        <source>the gradient that backprop computes</source>
        <translation>el gradiente que calcula la retropropagación</translation>
    </message>
    <message>
        <source>central differences of the loss</source>
        <translation>diferencias centrales de la pérdida</translation>
    </message>
    <message>
        <source>relative error: the difference by the larger of the two</source>
        <translation>error relativo: la diferencia entre el mayor de los dos</translation>
    </message>
    <message>
        <source>backprop</source>
        <translation>retroprop.</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numérico</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <translation>erróneo a propósito</translation>
    </message>
    <message>
        <source>Gradient check of update {update}</source>
        <translation>Gradientes de la actualización {update}</translation>
    </message>
    <message>
        <source>More than {limit} parameters: this would take too long here. The command bpsim check does it.</source>
        <translation>Más de {limit} parámetros: aquí tardaría demasiado. Lo hace el comando bpsim check.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Every parameter is moved a little up and down; the slope of the loss between is what its gradient must be. Those that disagree are marked ≠, on the diagram too.</source>
        <translation>Cada parámetro se mueve un poco arriba y abajo; la pendiente de la pérdida entre ambos es lo que debe valer su gradiente. Los que discrepan llevan la marca ≠, también en el diagrama.</translation>
    </message>
    <message>
        <source>mistake: {name}</source>
        <translation>error: {name}</translation>
    </message>
    <message>
        <source>switch the mistake off</source>
        <translation>desactivar el error</translation>
    </message>
    <message>
        <source>find the mistake</source>
        <translation>encontrar el error</translation>
    </message>
    <message>
        <source>Right: {name}. {why}</source>
        <translation>Correcto: {name}. {why}</translation>
    </message>
    <message>
        <source>Not “{name}”. {reason}</source>
        <translation>No es “{name}”. {reason}</translation>
    </message>
    <message>
        <source>It was: {name}.</source>
        <translation>Era: {name}.</translation>
    </message>
    <message>
        <source>reveal the mistake</source>
        <translation>revelar el error</translation>
    </message>
    <message>
        <source>None: the program is right</source>
        <translation>Ninguno: el programa es correcto</translation>
    </message>
    <message>
        <source>Open the page of mistakes</source>
        <translation>Abrir la página de errores</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Adivinar</translation>
    </message>
    <message>
        <source>One mistake is on.</source>
        <translation>Hay un error activado.</translation>
    </message>
    <message>
        <source>This program is wrong in one place. Step through it, check its numbers by hand, look at the gradient check and at the curve: which mistake is it?</source>
        <translation>Este programa es erróneo en un lugar. Hay que recorrerlo paso a paso, comprobar sus números a mano y mirar la comprobación de gradientes y la curva: ¿qué error es?</translation>
    </message>
    <message>
        <source>Why wrong?</source>
        <translation>¿Por qué es erróneo?</translation>
    </message>
    <message>
        <source>Deliberately wrong: {name}.</source>
        <translation>Erróneo a propósito: {name}.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>{sample} comes in: {values}.</source>
        <translation>Entra {sample}: {values}.</translation>
    </message>
    <message>
        <source>{sample} comes in, {row} of {count} in this batch: {values}.</source>
        <translation>Entra {sample}, {row} de {count} en este lote: {values}.</translation>
    </message>
    <message>
        <source>{up} raised {node} by {raised}, {down} lowered it by {lowered}: {symbol} = {z}.</source>
        <translation>{up} subió {node} en {raised}, {down} lo bajó en {lowered}: {symbol} = {z}.</translation>
    </message>
    <message>
        <source>{up} raised {node} the most, by {raised}: {symbol} = {z}.</source>
        <translation>{up} es lo que más subió {node}, en {raised}: {symbol} = {z}.</translation>
    </message>
    <message>
        <source>{down} lowered {node} the most, by {lowered}: {symbol} = {z}.</source>
        <translation>{down} es lo que más bajó {node}, en {lowered}: {symbol} = {z}.</translation>
    </message>
    <message>
        <source>Nothing reaches {node}: {symbol} = {z}.</source>
        <translation>Nada llega a {node}: {symbol} = {z}.</translation>
    </message>
    <message>
        <source>{node} answers {a}.</source>
        <translation>{node} responde {a}.</translation>
    </message>
    <message>
        <source>{node} answers {a}: {decision}.</source>
        <translation>{node} responde {a}: {decision}.</translation>
    </message>
    <message>
        <source>{node} answered {a}, {error} below the target {t}: the loss is {loss}.</source>
        <translation>{node} respondió {a}, {error} por debajo del objetivo {t}: la pérdida es {loss}.</translation>
    </message>
    <message>
        <source>{node} answered {a}, {error} above the target {t}: the loss is {loss}.</source>
        <translation>{node} respondió {a}, {error} por encima del objetivo {t}: la pérdida es {loss}.</translation>
    </message>
    <message>
        <source>{node} answered {a}, its target: the loss is {loss}.</source>
        <translation>{node} respondió {a}, su objetivo: la pérdida es {loss}.</translation>
    </message>
    <message>
        <source>{node} is farthest from its target, {a} against {t}: the loss is {loss}.</source>
        <translation>La salida más lejana de su objetivo es {node}, {a} frente a {t}: la pérdida es {loss}.</translation>
    </message>
    <message>
        <source>If {node} answered more, the loss would fall, by {slope} a unit.</source>
        <translation>Si {node} respondiera más, la pérdida bajaría, {slope} por unidad.</translation>
    </message>
    <message>
        <source>If {node} answered more, the loss would rise, by {slope} a unit.</source>
        <translation>Si {node} respondiera más, la pérdida subiría, {slope} por unidad.</translation>
    </message>
    <message>
        <source>What {node} answers makes no difference to the loss.</source>
        <translation>Lo que responde {node} no influye en la pérdida.</translation>
    </message>
    <message>
        <source>{target} passes {share} back to {node}.</source>
        <translation>{target} transmite {share} hacia atrás a {node}.</translation>
    </message>
    <message>
        <source>{target} passes the most back to {node}, {share}; all together it is {da}.</source>
        <translation>La neurona que más transmite hacia atrás a {node} es {target}, {share}; en conjunto es {da}.</translation>
    </message>
    <message>
        <source>Here the curve of {node} has the slope {slope}.</source>
        <translation>Aquí la curva de {node} tiene la pendiente {slope}.</translation>
    </message>
    <message>
        <source>Here the curve of {node} is almost flat: the slope is {slope}.</source>
        <translation>Aquí la curva de {node} es casi plana: la pendiente es {slope}.</translation>
    </message>
    <message>
        <source>The answer of {node} follows z one to one: the slope is 1.</source>
        <translation>La respuesta de {node} sigue a z exactamente: la pendiente es 1.</translation>
    </message>
    <message>
        <source>A larger weighted sum of {node} would lower the loss: {symbol} = {delta}.</source>
        <translation>Una suma ponderada mayor de {node} bajaría la pérdida: {symbol} = {delta}.</translation>
    </message>
    <message>
        <source>A larger weighted sum of {node} would raise the loss: {symbol} = {delta}.</source>
        <translation>Una suma ponderada mayor de {node} subiría la pérdida: {symbol} = {delta}.</translation>
    </message>
    <message>
        <source>Nothing goes back through {node}: {symbol} = {delta}.</source>
        <translation>Nada vuelve a través de {node}: {symbol} = {delta}.</translation>
    </message>
    <message>
        <source>Into {node}, the weight from {source} counts most: {symbol} = {gradient}, so it should rise.</source>
        <translation>Hacia {node}, el peso que más cuenta es el de {source}: {symbol} = {gradient}, así que debería subir.</translation>
    </message>
    <message>
        <source>Into {node}, the weight from {source} counts most: {symbol} = {gradient}, so it should fall.</source>
        <translation>Hacia {node}, el peso que más cuenta es el de {source}: {symbol} = {gradient}, así que debería bajar.</translation>
    </message>
    <message>
        <source>All gradients of the weights into {node} are 0.</source>
        <translation>Todos los gradientes de los pesos hacia {node} son 0.</translation>
    </message>
    <message>
        <source>The weight from {source} to {node} rose by {change}, to {new}.</source>
        <translation>El peso de {source} a {node} subió {change}, hasta {new}.</translation>
    </message>
    <message>
        <source>The weight from {source} to {node} fell by {change}, to {new}.</source>
        <translation>El peso de {source} a {node} bajó {change}, hasta {new}.</translation>
    </message>
    <message>
        <source>The bias of {node} rose by {change}, to {new}.</source>
        <translation>El sesgo de {node} subió {change}, hasta {new}.</translation>
    </message>
    <message>
        <source>The bias of {node} fell by {change}, to {new}.</source>
        <translation>El sesgo de {node} bajó {change}, hasta {new}.</translation>
    </message>
    <message>
        <source>The threshold of {node} rose by {change}, to {new}.</source>
        <translation>El umbral de {node} subió {change}, hasta {new}.</translation>
    </message>
    <message>
        <source>The threshold of {node} fell by {change}, to {new}.</source>
        <translation>El umbral de {node} bajó {change}, hasta {new}.</translation>
    </message>
    <message>
        <source>In layer {layer} nothing changed.</source>
        <translation>En la capa {layer} no cambió nada.</translation>
    </message>
    <message>
        <source>In layer {layer} everything is frozen.</source>
        <translation>En la capa {layer} todo está congelado.</translation>
    </message>
    <message>
        <source>A value of {sample} is still blank.</source>
        <translation>Un valor de {sample} aún está vacío.</translation>
    </message>
    <message>
        <source>The numbers are no longer finite: training has diverged.</source>
        <translation>Los números ya no son finitos: el entrenamiento ha divergido.</translation>
    </message>
    <message>
        <source>What happens here is for the class to say.</source>
        <translation>Lo que ocurre aquí debe decirlo la clase.</translation>
    </message>
    <message>
        <source>The update lowered the loss by {change}, from {old} to {new}.</source>
        <translation>La actualización bajó la pérdida en {change}, de {old} a {new}.</translation>
    </message>
    <message>
        <source>The update raised the loss by {change}, from {old} to {new}.</source>
        <translation>La actualización subió la pérdida en {change}, de {old} a {new}.</translation>
    </message>
    <message>
        <source>The update left the loss as it was, {new}.</source>
        <translation>La actualización dejó la pérdida como estaba, {new}.</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>keep the notation</source>
        <translation>conservar la notación</translation>
    </message>
    <message>
        <source>As the source writes it ({name})</source>
        <translation>Como en la fuente ({name})</translation>
    </message>
    <message>
        <source>Notation: {name}</source>
        <translation>Notación: {name}</translation>
    </message>
    <message>
        <source>Standard: δ = ∂L/∂z</source>
        <translation>Estándar: δ = ∂L/∂z</translation>
    </message>
    <message>
        <source>Tutorial 000: δ = ∂C/∂a, weights from layer 0</source>
        <translation>Tutorial 000: δ = ∂C/∂a, pesos desde la capa 0</translation>
    </message>
    <message>
        <source>Tutorial 001: net, h, y, W, V, E</source>
        <translation>Tutorial 001: net, h, y, W, V, E</translation>
    </message>
    <message>
        <source>Tutorial 002: δ = −∂L/∂z, w + lr × …</source>
        <translation>Tutorial 002: δ = −∂L/∂z, w + lr × …</translation>
    </message>
    <message>
        <source>Nielsen: columns, wⱼₖ from k to j</source>
        <translation>Nielsen: columnas, wⱼₖ de k a j</translation>
    </message>
    <message>
        <source>Zhou Zhihua: thresholds θ, error terms g and e</source>
        <translation>Zhou Zhihua: umbrales θ, términos de error g y e</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>A question mark stands for a value that you are to find yourself.</source>
        <translation>Un signo de interrogación es un valor que hay que hallar por cuenta propia.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>What this step computes</source>
        <translation>Qué calcula este paso</translation>
    </message>
    <message>
        <source>The losses are kept from you, as they would give an answer away.</source>
        <translation>Las pérdidas quedan ocultas, porque revelarían una respuesta.</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Al principio (Inicio)</translation>
    </message>
    <message>
        <source>Back by a part (Page Up)</source>
        <translation>Una parte atrás (Re Pág)</translation>
    </message>
    <message>
        <source>Back by a step (←)</source>
        <translation>Un paso atrás (←)</translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation>Paso siguiente (→)</translation>
    </message>
    <message>
        <source>Next part (Page Down)</source>
        <translation>Parte siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Al final (Fin)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>To go on from here yourself, with other weights or other data: open “{title}” in bpsim.</source>
        <translation>Para continuar desde aquí por tu cuenta, con otros pesos u otros datos: abre «{title}» en bpsim.</translation>
    </message>
    <message>
        <source>Made with bpsim {version}. This page needs no network and sends nothing.</source>
        <translation>Hecha con bpsim {version}. Esta página no necesita red y no envía nada.</translation>
    </message>
    <message>
        <source>This page needs a newer browser (of 2023 or later).</source>
        <translation>Esta página necesita un navegador más reciente (de 2023 o posterior).</translation>
    </message>
    <message>
        <source>This page needs scripts, which are switched off in this browser.</source>
        <translation>Esta página necesita scripts, que están desactivados en este navegador.</translation>
    </message>
</context>
<context>
    <name>Phrasing</name>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Check: a new forward pass</source>
        <translation>Comprobación: nueva propagación hacia delante</translation>
    </message>
    <message>
        <source>inputs and batch</source>
        <translation>entradas y lote</translation>
    </message>
    <message>
        <source>weighted sum z</source>
        <translation>suma ponderada z</translation>
    </message>
    <message>
        <source>activation a</source>
        <translation>activación a</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>derivative of the loss by the activation</source>
        <translation>derivada de la pérdida respecto a la activación</translation>
    </message>
    <message>
        <source>derivative of the activation function</source>
        <translation>derivada de la función de activación</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>gradients of the weights and the bias</source>
        <translation>gradientes de los pesos y del sesgo</translation>
    </message>
    <message>
        <source>new weights and biases</source>
        <translation>pesos y sesgos nuevos</translation>
    </message>
    <message>
        <source>the loss with the new weights</source>
        <translation>la pérdida con los pesos nuevos</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>capa {layer}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Draw with the left button; the right one erases</source>
        <translation>Dibujar con el botón izquierdo; el derecho borra</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Erase with the left button too</source>
        <translation>Borrar también con el botón izquierdo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>An empty sheet (Delete)</source>
        <translation>Una hoja en blanco (Supr)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Train with this picture too, as a sample of a class you choose</source>
        <translation>Entrenar también con esta imagen, como muestra de la clase que se elija</translation>
    </message>
    <message>
        <source>width</source>
        <translation>grosor</translation>
    </message>
    <message>
        <source>How wide a stroke of pen or eraser is</source>
        <translation>El grosor del trazo del lápiz o de la goma</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>Hoja para dibujar</translation>
    </message>
    <message>
        <source>By keys: arrows move, Space draws while it is held, Delete clears</source>
        <translation>Con teclas: las flechas mueven, Espacio dibuja mientras se mantiene pulsado, Supr limpia</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Lo que responde la red</translation>
    </message>
    <message>
        <source>All samples as pictures</source>
        <translation>Todas las muestras como imágenes</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dibujar aquí</translation>
    </message>
    <message>
        <source>{name}, to test with</source>
        <translation>{name}, de prueba</translation>
    </message>
    <message>
        <source>{name}: it is {true}, the network answers {answered}</source>
        <translation>{name}: es {true}, la red responde {answered}</translation>
    </message>
    <message>
        <source>The inputs of this experiment are no picture. Open the preset “Digits: read my handwriting” (8×8 pixels) or “MNIST” (28×28), and draw a digit here.</source>
        <translation>Las entradas de este experimento no son una imagen. Con el ejemplo “Digits: read my handwriting” (8×8 píxeles) o “MNIST” (28×28) se puede dibujar aquí una cifra.</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>su entrada</translation>
    </message>
    <message>
        <source>The answer is hidden from the class.</source>
        <translation>La respuesta está oculta a la clase.</translation>
    </message>
    <message>
        <source>more like {name}</source>
        <translation>más parecido a {name}</translation>
    </message>
    <message>
        <source>Nothing is drawn, and still it answers {answer}.</source>
        <translation>No hay nada dibujado, y aun así responde {answer}.</translation>
    </message>
    <message>
        <source>The network answers {answer}.</source>
        <translation>La red responde {answer}.</translation>
    </message>
    <message>
        <source>add a drawn sample</source>
        <translation>añadir una muestra dibujada</translation>
    </message>
    <message>
        <source>∂a/∂x, how output {name} changes with each input. Blue: a larger one raises it, orange: lowers it, by up to {value}. Click a bar for another.</source>
        <translation>∂a/∂x, cómo cambia la salida {name} con cada entrada. Azul: una mayor la sube, naranja: la baja, hasta {value}. Un clic en una barra elige otra.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
</context>
<context>
    <name>Predictions</name>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errónea</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>PREDICTIONS</source>
        <translation>PREDICCIONES</translation>
    </message>
    <message>
        <source>only wrong</source>
        <translation>solo erróneas</translation>
    </message>
    <message>
        <source>Only the samples that are answered wrongly</source>
        <translation>Solo las muestras con respuesta errónea</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>todas las muestras</translation>
    </message>
    <message>
        <source>Show all samples again</source>
        <translation>Mostrar de nuevo todas las muestras</translation>
    </message>
    <message>
        <source>What each sample is answered</source>
        <translation>Qué se responde a cada muestra</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>must end in {expected}, not {value}</source>
        <translation>debe terminar en {expected}, no {value}</translation>
    </message>
    <message>
        <source>must end in .png, not {value}</source>
        <translation>debe terminar en .png, no {value}</translation>
    </message>
    <message>
        <source>must end in .pdf, not {value}</source>
        <translation>debe terminar en .pdf, no {value}</translation>
    </message>
    <message>
        <source>must be another file than --out</source>
        <translation>debe ser un archivo distinto de --out</translation>
    </message>
    <message>
        <source>must be from {least} to {most}, not {value}</source>
        <translation>debe ser de {least} a {most}, no {value}</translation>
    </message>
    <message>
        <source>must be from 0 to {last}, the frames of one update, not {value}</source>
        <translation>debe ser de 0 a {last}, los fotogramas de una actualización, no {value}</translation>
    </message>
    <message>
        <source>must be from 1 to {last}, the network&apos;s layers, not {value}</source>
        <translation>debe ser de 1 a {last}, las capas de la red, no {value}</translation>
    </message>
    <message>
        <source>would be more than {limit} pictures; take fewer or larger steps</source>
        <translation>serían más de {limit} imágenes; hacen falta menos pasos, o mayores</translation>
    </message>
    <message>
        <source>{count} parameters are too many for a landscape</source>
        <translation>{count} parámetros son demasiados para un paisaje</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>es demasiado grande para la memoria de este equipo</translation>
    </message>
    <message>
        <source>cannot be reached: training diverges at update {stop}</source>
        <translation>no se puede alcanzar: el entrenamiento diverge en la actualización {stop}</translation>
    </message>
    <message>
        <source>must be from 1 to {last}, the steps of the lesson, not {value}</source>
        <translation>debe ser de 1 a {last}, los pasos de la lección, no {value}</translation>
    </message>
    <message>
        <source>is not a training setting; these are: {choices}</source>
        <translation>no es un ajuste del entrenamiento; existen: {choices}</translation>
    </message>
    <message>
        <source>must be a finite number, not {value}</source>
        <translation>debe ser un número finito, no {value}</translation>
    </message>
    <message>
        <source>must be greater than {minimum}, not {value}</source>
        <translation>debe ser mayor que {minimum}, no {value}</translation>
    </message>
    <message>
        <source>must be at least {minimum}, not {value}</source>
        <translation>debe ser al menos {minimum}, no {value}</translation>
    </message>
    <message>
        <source>must be less than 1, not {value}</source>
        <translation>debe ser menor que 1, no {value}</translation>
    </message>
    <message>
        <source>must be a whole number from {minimum} to {maximum}, not {value}</source>
        <translation>debe ser un número entero de {minimum} a {maximum}, no {value}</translation>
    </message>
    <message>
        <source>must be true or false, not {value}</source>
        <translation>debe ser true o false, no {value}</translation>
    </message>
    <message>
        <source>must be a list of parameter names like w[1][0,1], not {value}</source>
        <translation>debe ser una lista de nombres de parámetros como w[1][0,1], no {value}</translation>
    </message>
    <message>
        <source>must be &apos;all&apos; or from 1 to {count}, the number of samples, not {value}</source>
        <translation>debe ser &apos;all&apos; o de 1 a {count}, el número de muestras, no {value}</translation>
    </message>
    <message>
        <source>needs at least one sample</source>
        <translation>necesita al menos una muestra</translation>
    </message>
    <message>
        <source>must have the shape {expected}, not {shape}</source>
        <translation>debe tener la forma {expected}, no {shape}</translation>
    </message>
    <message>
        <source>holds a value that is not a finite number</source>
        <translation>contiene un valor que no es un número finito</translation>
    </message>
    <message>
        <source>&apos;{loss}&apos; needs the output activation &apos;{expected}&apos;, not &apos;{value}&apos;</source>
        <translation>&apos;{loss}&apos; necesita la activación de salida &apos;{expected}&apos;, no &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>with the loss &apos;{loss}&apos; each sample&apos;s targets must be probabilities that sum to 1</source>
        <translation>con la pérdida &apos;{loss}&apos; los objetivos de cada muestra deben ser probabilidades que sumen 1</translation>
    </message>
    <message>
        <source>with the loss &apos;{loss}&apos; every target must lie from 0 to 1</source>
        <translation>con la pérdida &apos;{loss}&apos; cada objetivo debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>must be a condition like loss &lt; 0.1, test loss min or w[2][0,1] = 0, not {value}</source>
        <translation>debe ser una condición como loss &lt; 0.1, test loss min o w[2][0,1] = 0, no {value}</translation>
    </message>
    <message>
        <source>asks for test samples, and there are none</source>
        <translation>pide muestras de prueba, y no las hay</translation>
    </message>
    <message>
        <source>asks for {value}, which this network does not have</source>
        <translation>pide {value}, que esta red no tiene</translation>
    </message>
    <message>
        <source>asks for sample {value}; there are {count}</source>
        <translation>pide la muestra {value}; hay {count}</translation>
    </message>
    <message>
        <source>cannot end a run: what is {value} shows only in a run that is there</source>
        <translation>no puede terminar una ejecución: {value} solo se conoce en una ejecución ya hecha</translation>
    </message>
    <message>
        <source>does not say for which sample; add for and its name, or compare with &lt; or &gt;</source>
        <translation>no dice para qué muestra; hay que añadir for y su nombre, o comparar con &lt; o &gt;</translation>
    </message>
    <message>
        <source>must be one of {choices}, not {value}</source>
        <translation>debe ser uno de {choices}, no {value}</translation>
    </message>
    <message>
        <source>needs an input layer and at least one more, not {count} layers</source>
        <translation>necesita una capa de entrada y al menos otra más, no {count} capas</translation>
    </message>
    <message>
        <source>must be a whole number of at least 1, not {value}</source>
        <translation>debe ser un número entero de al menos 1, no {value}</translation>
    </message>
    <message>
        <source>{count} parameters are more than the {limit} that fit here</source>
        <translation>{count} parámetros son más de los {limit} que caben aquí</translation>
    </message>
    <message>
        <source>needs one activation for each of the {expected} computing layers, not {count}</source>
        <translation>necesita una activación para cada una de las {expected} capas de cálculo, no {count}</translation>
    </message>
    <message>
        <source>must name a neuron of this network, like a[1][0], not {value}</source>
        <translation>debe nombrar una neurona de esta red, como a[1][0], no {value}</translation>
    </message>
    <message>
        <source>an output cannot be muted: it has to answer, and its loss counts</source>
        <translation>una salida no se puede silenciar: tiene que responder, y su pérdida cuenta</translation>
    </message>
    <message>
        <source>a neuron of a softmax layer cannot be muted: it is a share of a whole</source>
        <translation>una neurona de una capa softmax no se puede silenciar: es parte de un todo</translation>
    </message>
    <message>
        <source>must name a parameter of this network, like w[1][0,0] or b[{depth}][0], not {value}</source>
        <translation>debe nombrar un parámetro de esta red, como w[1][0,0] o b[{depth}][0], no {value}</translation>
    </message>
    <message>
        <source>this network has {expected} parameters, not {count}</source>
        <translation>esta red tiene {expected} parámetros, no {count}</translation>
    </message>
    <message>
        <source>{count} numbers are too many for a program that carries them all (at most {limit}); take the parameters as NPZ</source>
        <translation>{count} números son demasiados para un programa que los lleve todos (como máximo {limit}); conviene guardar los parámetros como NPZ</translation>
    </message>
    <message>
        <source>is on: there is no program of a mistake; switch it off first</source>
        <translation>está activado: no existe programa de un error; hay que desactivarlo antes</translation>
    </message>
    <message>
        <source>{value} cannot be reached: training diverges at update {stop}</source>
        <translation>{value} no se puede alcanzar: el entrenamiento diverge en la actualización {stop}</translation>
    </message>
    <message>
        <source>is for the formats {expected}, not {value}</source>
        <translation>es para los formatos {expected}, no {value}</translation>
    </message>
    <message>
        <source>must not end before it begins</source>
        <translation>no debe terminar antes de empezar</translation>
    </message>
    <message>
        <source>is needed with the format {value}: {choices}</source>
        <translation>hace falta con el formato {value}: {choices}</translation>
    </message>
    <message>
        <source>cannot be {what} with the format {value}; it can be: {choices}</source>
        <translation>no puede ser {what} con el formato {value}; puede ser: {choices}</translation>
    </message>
    <message>
        <source>must be like 0:30 or 0.0:12.5, not {value}</source>
        <translation>debe ser como 0:30 o 0.0:12.5, no {value}</translation>
    </message>
    <message>
        <source>needs the package imageio-ffmpeg: pip install &apos;bpsim[clips]&apos;; GIF works without</source>
        <translation>necesita el paquete imageio-ffmpeg: pip install &apos;bpsim[clips]&apos;; GIF funciona sin él</translation>
    </message>
    <message>
        <source>there is no neuron {value}; there are {choices}</source>
        <translation>no existe la neurona {value}; existen {choices}</translation>
    </message>
    <message>
        <source>{value} must be two neurons of layers that follow each other, as in A to B</source>
        <translation>{value} debe ser dos neuronas de capas consecutivas, como en A to B</translation>
    </message>
    <message>
        <source>{value} is an input and has no bias</source>
        <translation>{value} es una entrada y no tiene sesgo</translation>
    </message>
    <message>
        <source>{value} is no output and has no target</source>
        <translation>{value} no es una salida y no tiene objetivo</translation>
    </message>
    <message>
        <source>{value} does not lie ahead in the update that is shown</source>
        <translation>{value} no está por venir en la actualización que se muestra</translation>
    </message>
    <message>
        <source>has more than one | between English and Chinese</source>
        <translation>tiene más de un | entre inglés y chino</translation>
    </message>
    <message>
        <source>says nothing on one side of the |</source>
        <translation>no dice nada en un lado de |</translation>
    </message>
    <message>
        <source>is too long: at most {count} characters</source>
        <translation>es demasiado largo: como máximo {count} caracteres</translation>
    </message>
    <message>
        <source>{value} is no value that can be asked for; these can: z of …, a of …, delta of …, output, gradient of weight A to B, gradient of bias of …, new weight A to B, new bias of …</source>
        <translation>{value} no es un valor por el que se pueda preguntar; se puede: z of …, a of …, delta of …, output, gradient of weight A to B, gradient of bias of …, new weight A to B, new bias of …</translation>
    </message>
    <message>
        <source>there are {count} outputs; say which: output of …</source>
        <translation>hay {count} salidas; hay que decir cuál: output of …</translation>
    </message>
    <message>
        <source>{value} is never computed in an update of this experiment</source>
        <translation>{value} nunca se calcula en una actualización de este experimento</translation>
    </message>
    <message>
        <source>{value} is an input; it is not computed</source>
        <translation>{value} es una entrada; no se calcula</translation>
    </message>
    <message>
        <source>must be a whole number of updates, at most {most}, not {value}</source>
        <translation>debe ser un número entero de actualizaciones, como máximo {most}, no {value}</translation>
    </message>
    <message>
        <source>is neither a file nor a lesson; lessons are: {choices}</source>
        <translation>no es ni un archivo ni una lección; las lecciones son: {choices}</translation>
    </message>
    <message>
        <source>this experiment decides nothing; ask for an output, as in a1(3) &lt; 0.5</source>
        <translation>este experimento no decide nada; se puede pedir una salida, como en a1(3) &lt; 0.5</translation>
    </message>
    <message>
        <source>the decision is never {value}; it is one of {choices}</source>
        <translation>la decisión nunca es {value}; es una de {choices}</translation>
    </message>
    <message>
        <source>cannot be waited for: {value} shows only in a run that is there</source>
        <translation>no se puede esperar: {value} solo se conoce en una ejecución ya hecha</translation>
    </message>
    <message>
        <source>{value} updates cannot be made: training diverges at update {stop}</source>
        <translation>no se pueden hacer {value} actualizaciones: el entrenamiento diverge en la actualización {stop}</translation>
    </message>
    <message>
        <source>nothing stands behind :{keyword}; it needs {expected}</source>
        <translation>no hay nada detrás de :{keyword}; necesita {expected}</translation>
    </message>
    <message>
        <source>needs nothing behind it, not {value}</source>
        <translation>no necesita nada detrás, sobra {value}</translation>
    </message>
    <message>
        <source>must be “value of …”, “click …” or “until …” behind :ask, not {value}</source>
        <translation>debe ser “value of …”, “click …” o “until …” detrás de :ask, no {value}</translation>
    </message>
    <message>
        <source>must be “to” and a moment behind :play, not {value}</source>
        <translation>debe ser “to” y un momento detrás de :play, no {value}</translation>
    </message>
    <message>
        <source>must be “mistake” behind :find, not {value}</source>
        <translation>debe ser “mistake” detrás de :find, no {value}</translation>
    </message>
    <message>
        <source>belongs to a task, and there is none above it in this step</source>
        <translation>pertenece a una tarea, y no hay ninguna antes en este paso</translation>
    </message>
    <message>
        <source>belongs to :ask until, and the task above is another one</source>
        <translation>pertenece a :ask until, y la tarea anterior es otra</translation>
    </message>
    <message>
        <source>is the second solution of one task</source>
        <translation>es la segunda solución de una misma tarea</translation>
    </message>
    <message>
        <source>needs at least two lines that begin with - below it, not {count}</source>
        <translation>necesita debajo al menos dos líneas que empiecen con -, no {count}</translation>
    </message>
    <message>
        <source>has {count} lines below it; at most {most}</source>
        <translation>tiene {count} líneas debajo; como máximo {most}</translation>
    </message>
    <message>
        <source>none of its answers is right; write : right behind one</source>
        <translation>ninguna de sus respuestas es correcta; hay que escribir : right detrás de una</translation>
    </message>
    <message>
        <source>there is no directive {value}; there are {choices}</source>
        <translation>no existe la directiva {value}; existen {choices}</translation>
    </message>
    <message>
        <source>has nothing between its commas</source>
        <translation>no tiene nada entre sus comas</translation>
    </message>
    <message>
        <source>has the same line twice: {value}</source>
        <translation>tiene dos veces la misma línea: {value}</translation>
    </message>
    <message>
        <source>{value} must be a file in the lesson&apos;s own folder or below it</source>
        <translation>{value} debe ser un archivo de la carpeta de la lección o de una dentro de ella</translation>
    </message>
    <message>
        <source>{value} must end in {choices}</source>
        <translation>{value} debe terminar en {choices}</translation>
    </message>
    <message>
        <source>{value} is not there</source>
        <translation>{value} no está</translation>
    </message>
    <message>
        <source>{value} cannot be found: this lesson has no folder</source>
        <translation>no se encuentra {value}: esta lección no tiene carpeta</translation>
    </message>
    <message>
        <source>must begin with a head: lines like title: …, between two lines ---</source>
        <translation>debe empezar con una cabecera: líneas como title: …, entre dos líneas ---</translation>
    </message>
    <message>
        <source>begins a head that never ends; write --- below it</source>
        <translation>empieza una cabecera que no termina; hay que escribir --- debajo</translation>
    </message>
    <message>
        <source>must have the form key: value, not {value}</source>
        <translation>debe tener la forma key: value, no {value}</translation>
    </message>
    <message>
        <source>{value} is not known in the head; these are: {choices}</source>
        <translation>{value} no se conoce en la cabecera; existen: {choices}</translation>
    </message>
    <message>
        <source>{value} stands twice in the head</source>
        <translation>{value} está dos veces en la cabecera</translation>
    </message>
    <message>
        <source>the head has no {value}</source>
        <translation>a la cabecera le falta {value}</translation>
    </message>
    <message>
        <source>nothing stands behind {value}</source>
        <translation>no hay nada detrás de {value}</translation>
    </message>
    <message>
        <source>must be a whole number of minutes from 1 to {most}, not {value}</source>
        <translation>debe ser un número entero de minutos de 1 a {most}, no {value}</translation>
    </message>
    <message>
        <source>the head must name either a preset or a file</source>
        <translation>la cabecera debe nombrar o bien un ejemplo (preset) o bien un archivo</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: at most {most} bytes</source>
        <translation>es mayor de lo que puede ser una lección: como máximo {most} bytes</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>has more than {most} steps</source>
        <translation>tiene más de {most} pasos</translation>
    </message>
    <message>
        <source>has no step; a step begins with a line # and its heading</source>
        <translation>no tiene ningún paso; un paso empieza con una línea # y su título</translation>
    </message>
    <message>
        <source>stands before the first step; a step begins with a line # and its heading</source>
        <translation>está antes del primer paso; un paso empieza con una línea # y su título</translation>
    </message>
    <message>
        <source>is the first step; :further stands behind what belongs to the lesson</source>
        <translation>es el primer paso; :further va detrás de lo que pertenece a la lección</translation>
    </message>
    <message>
        <source>has no heading behind its #</source>
        <translation>no tiene título detrás de su #</translation>
    </message>
    <message>
        <source>begins a comment that never ends; write --&gt; at its end</source>
        <translation>empieza un comentario que no termina; hay que escribir --&gt; al final</translation>
    </message>
    <message>
        <source>begins a code block that never ends; write ``` below it</source>
        <translation>empieza un bloque de código que no termina; hay que escribir ``` debajo</translation>
    </message>
    <message>
        <source>must be {count} numbers, one for each input, not {given}</source>
        <translation>debe ser {count} números, uno por entrada, no {given}</translation>
    </message>
    <message>
        <source>{value} is not in the batch of update {update}</source>
        <translation>{value} no está en el lote de la actualización {update}</translation>
    </message>
    <message>
        <source>{value} must have = and a number behind it; look at … only lights it</source>
        <translation>{value} debe llevar detrás = y un número; look at … solo lo ilumina</translation>
    </message>
    <message>
        <source>must have the form KEY=VALUE, not {value}</source>
        <translation>debe tener la forma KEY=VALUE, no {value}</translation>
    </message>
    <message>
        <source>this experiment has no lanes to race</source>
        <translation>este experimento no tiene carriles para una carrera</translation>
    </message>
    <message>
        <source>there is no layer {value}; there are {count}, from 1 on</source>
        <translation>no existe la capa {value}; hay {count}, desde la 1</translation>
    </message>
    <message>
        <source>the solution does not make it true: {value}</source>
        <translation>la solución no lo hace cierto: {value}</translation>
    </message>
    <message>
        <source>is true from the beginning: {value}</source>
        <translation>es cierto desde el principio: {value}</translation>
    </message>
    <message>
        <source>the program of this experiment makes no mistake; take a preset of the mistake lab</source>
        <translation>el programa de este experimento no comete ningún error; sirve un ejemplo del laboratorio de errores</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>no se puede leer: {why}</translation>
    </message>
    <message>
        <source>{value} is no finite number here</source>
        <translation>{value} no es aquí un número finito</translation>
    </message>
    <message>
        <source>{value} does not change in this update, so there is nothing to ask</source>
        <translation>{value} no cambia en esta actualización, así que no hay nada que preguntar</translation>
    </message>
    <message>
        <source>shows nothing: there is no ink on the paper</source>
        <translation>no muestra nada: no hay tinta en el papel</translation>
    </message>
    <message>
        <source>must have at most {limit} pixels, not {value}</source>
        <translation>debe tener como máximo {limit} píxeles, no {value}</translation>
    </message>
    <message>
        <source>is not an image that can be read</source>
        <translation>no es una imagen que se pueda leer</translation>
    </message>
    <message>
        <source>has no effect in this experiment</source>
        <translation>no tiene efecto en este experimento</translation>
    </message>
    <message>
        <source>{value} is one number for all samples; it cannot be asked for one of them</source>
        <translation>{value} es un único número para todas las muestras; no se puede pedir para una de ellas</translation>
    </message>
    <message>
        <source>says nothing to look for; type something like loss &lt; 0.1 or test loss min</source>
        <translation>no dice qué buscar; sirve algo como loss &lt; 0.1 o test loss min</translation>
    </message>
    <message>
        <source>{value} cannot be asked for; these can: {choices}</source>
        <translation>no se puede pedir {value}; se puede: {choices}</translation>
    </message>
    <message>
        <source>{value} cannot be asked for; near to it: {near}. These can: {choices}</source>
        <translation>no se puede pedir {value}; parecidos: {near}. Se puede: {choices}</translation>
    </message>
    <message>
        <source>{value} names several neurons: {choices}</source>
        <translation>{value} nombra varias neuronas: {choices}</translation>
    </message>
    <message>
        <source>{value} is no sample; these are: {choices}</source>
        <translation>{value} no es una muestra; existen: {choices}</translation>
    </message>
    <message>
        <source>nothing is right or wrong here: the targets are not classes (0 and 1)</source>
        <translation>aquí nada es correcto ni erróneo: los objetivos no son clases (0 y 1)</translation>
    </message>
    <message>
        <source>must be some of {choices}, with commas between them, not {value}</source>
        <translation>debe ser alguno de {choices}, separados por comas, no {value}</translation>
    </message>
    <message>
        <source>must name something that is on the sheet: {choices}</source>
        <translation>debe nombrar algo que esté en la hoja: {choices}</translation>
    </message>
    <message>
        <source>a worksheet holds at most {most} weights and biases, this network has {count}</source>
        <translation>en una hoja caben como máximo {most} pesos y sesgos, esta red tiene {count}</translation>
    </message>
    <message>
        <source>a worksheet holds at most {most} samples, this batch has {count}</source>
        <translation>en una hoja caben como máximo {most} muestras, este lote tiene {count}</translation>
    </message>
    <message>
        <source>must be a whole number, without point or comma, not {value}</source>
        <translation>debe ser un número entero, sin punto ni coma, no {value}</translation>
    </message>
    <message>
        <source>with this loss a target must lie from 0 to 1, not {value}</source>
        <translation>con esta pérdida un objetivo debe estar entre 0 y 1, no {value}</translation>
    </message>
    <message>
        <source>the input layer stays, with at least one node</source>
        <translation>la capa de entrada se queda, con al menos un nodo</translation>
    </message>
    <message>
        <source>a network needs one layer that computes; this one stays</source>
        <translation>una red necesita una capa que calcule; esta se queda</translation>
    </message>
    <message>
        <source>only hidden layers change places; input and output belong to the data</source>
        <translation>solo las capas ocultas cambian de lugar; entrada y salida pertenecen a los datos</translation>
    </message>
    <message>
        <source>input and output layer have the width of the data: {expected}</source>
        <translation>las capas de entrada y salida tienen el ancho de los datos: {expected}</translation>
    </message>
    <message>
        <source>all weights start equal here on purpose; only after the first update can they be changed</source>
        <translation>aquí todos los pesos empiezan iguales a propósito; solo se pueden cambiar tras la primera actualización</translation>
    </message>
    <message>
        <source>this method needs more samples than the {count} there are</source>
        <translation>este método necesita más muestras que las {count} que hay</translation>
    </message>
    <message>
        <source>at least one sample is needed to train with</source>
        <translation>hace falta al menos una muestra para entrenar</translation>
    </message>
    <message>
        <source>{count} names were copied; from this cell on there are {expected} samples</source>
        <translation>se copiaron {count} nombres; desde esta celda hay {expected} muestras</translation>
    </message>
    <message>
        <source>a name needs 1 to 200 characters</source>
        <translation>un nombre necesita de 1 a 200 caracteres</translation>
    </message>
    <message>
        <source>what was copied has {rows} rows and {columns} columns; from this cell on there are {expected} rows and {width} columns. With all {all} columns it may have more rows</source>
        <translation>lo copiado tiene {rows} filas y {columns} columnas; desde esta celda hay {expected} filas y {width} columnas. Con las {all} columnas puede tener más filas</translation>
    </message>
    <message>
        <source>needs at least one input and one target</source>
        <translation>necesita al menos una entrada y un objetivo</translation>
    </message>
    <message>
        <source>a name needs at least one character</source>
        <translation>un nombre necesita al menos un carácter</translation>
    </message>
    <message>
        <source>is {count} characters long; at most {limit} fit</source>
        <translation>tiene {count} caracteres; caben como máximo {limit}</translation>
    </message>
    <message>
        <source>must be sizes like 3 or 4,3, not {value}</source>
        <translation>deben ser tamaños como 3 o 4,3, no {value}</translation>
    </message>
    <message>
        <source>must be at most {head}, the updates that were done, not {value}</source>
        <translation>debe ser como máximo {head}, las actualizaciones hechas, no {value}</translation>
    </message>
    <message>
        <source>the first leg starts at update 0, each next one later</source>
        <translation>el primer tramo empieza en la actualización 0, cada uno de los siguientes más tarde</translation>
    </message>
    <message>
        <source>must be at most {limit}, the leg&apos;s start, not {value}</source>
        <translation>debe ser como máximo {limit}, el inicio del tramo, no {value}</translation>
    </message>
    <message>
        <source>is damaged or cut off: not JSON at line {line}, column {column}</source>
        <translation>está dañado o cortado: no es JSON en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>contiene un número con demasiadas cifras</translation>
    </message>
    <message>
        <source>is nested too deeply for an experiment</source>
        <translation>tiene demasiados niveles para un experimento</translation>
    </message>
    <message>
        <source>holds {value}; every number must be finite</source>
        <translation>contiene {value}; todo número debe ser finito</translation>
    </message>
    <message>
        <source>stands twice in the file</source>
        <translation>está dos veces en el archivo</translation>
    </message>
    <message>
        <source>must be an object in braces, not {value}</source>
        <translation>debe ser un objeto entre llaves, no {value}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a single value, not {value}</source>
        <translation>debe ser un solo valor, no {value}</translation>
    </message>
    <message>
        <source>is not a known field; known here: {choices}</source>
        <translation>no es un campo conocido; aquí se conocen: {choices}</translation>
    </message>
    <message>
        <source>must be a whole number of at least {minimum}, not {value}</source>
        <translation>debe ser un número entero de al menos {minimum}, no {value}</translation>
    </message>
    <message>
        <source>must be a number, not {value}</source>
        <translation>debe ser un número, no {value}</translation>
    </message>
    <message>
        <source>must be a list in brackets, not {value}</source>
        <translation>debe ser una lista entre corchetes, no {value}</translation>
    </message>
    <message>
        <source>must be a text in quotation marks, not {value}</source>
        <translation>debe ser un texto entre comillas, no {value}</translation>
    </message>
    <message>
        <source>must have {expected} values, not {count}</source>
        <translation>debe tener {expected} valores, no {count}</translation>
    </message>
    <message>
        <source>must have {expected} rows, not {count}</source>
        <translation>debe tener {expected} filas, no {count}</translation>
    </message>
    <message>
        <source>is neither a file nor a preset; presets are: {choices}</source>
        <translation>no es ni un archivo ni un ejemplo; los ejemplos son: {choices}</translation>
    </message>
    <message>
        <source>is not a preset; these are: {choices}</source>
        <translation>no es un ejemplo; existen: {choices}</translation>
    </message>
    <message>
        <source>must begin with {inputs} and end with {outputs}, as the set {name} has it</source>
        <translation>debe empezar con {inputs} y terminar con {outputs}, como en el conjunto {name}</translation>
    </message>
    <message>
        <source>must be rows and columns, as in [8, 8]</source>
        <translation>deben ser filas y columnas, como en [8, 8]</translation>
    </message>
    <message>
        <source>needs one entry for each of the {expected} computing layers, not {count}</source>
        <translation>necesita un elemento para cada una de las {expected} capas de cálculo, no {count}</translation>
    </message>
    <message>
        <source>must name every node: {expected} a layer, not {count}</source>
        <translation>debe nombrar todos los nodos: {expected} por capa, no {count}</translation>
    </message>
    <message>
        <source>is too large; an experiment has at most {limit} MB</source>
        <translation>es demasiado grande; un experimento tiene como máximo {limit} MB</translation>
    </message>
    <message>
        <source>is not a text in UTF-8 (byte {position})</source>
        <translation>no es un texto en UTF-8 (byte {position})</translation>
    </message>
    <message>
        <source>must be one of the {count} outputs, counted from 0, not {value}</source>
        <translation>debe ser una de las {count} salidas, contadas desde 0, no {value}</translation>
    </message>
    <message>
        <source>must have at most {limit} lanes, not {count}</source>
        <translation>debe tener como máximo {limit} carriles, no {count}</translation>
    </message>
    <message>
        <source>is blank, as {count} values are; fill them before training</source>
        <translation>está vacío, como {count} valores; hay que rellenarlos antes de entrenar</translation>
    </message>
    <message>
        <source>must be the same in all lanes of a race; change it for the whole experiment</source>
        <translation>debe ser igual en todos los carriles de una carrera; se cambia para todo el experimento</translation>
    </message>
    <message>
        <source>is not a setting of a lane; these are: {choices}</source>
        <translation>no es un ajuste de un carril; existen: {choices}</translation>
    </message>
    <message>
        <source>row {row}, column {column} of what was copied: a number was expected, not {value}</source>
        <translation>fila {row}, columna {column} de lo copiado: se esperaba un número, no {value}</translation>
    </message>
    <message>
        <source>line {line} cannot be read: is a quotation mark not closed?</source>
        <translation>no se puede leer la línea {line}: ¿hay comillas sin cerrar?</translation>
    </message>
    <message>
        <source>row {row} has {count} columns; expected {expected}, as in row {first}</source>
        <translation>la fila {row} tiene {count} columnas; se esperaban {expected}, como en la fila {first}</translation>
    </message>
    <message>
        <source>is not a text in {encoding}</source>
        <translation>no es un texto en {encoding}</translation>
    </message>
    <message>
        <source>is not a text and no spreadsheet: expected a table as CSV, TSV, XLSX, XLS or ODS</source>
        <translation>no es un texto ni una hoja de cálculo: se esperaba una tabla CSV, TSV, XLSX, XLS u ODS</translation>
    </message>
    <message>
        <source>row {row}, column {column}: a number was expected, not {value}</source>
        <translation>fila {row}, columna {column}: se esperaba un número, no {value}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value} has another decimal sign than the others; write one way</source>
        <translation>fila {row}, columna {column}: {value} tiene otro signo decimal que los demás; hay que escribirlos todos igual</translation>
    </message>
    <message>
        <source>row {row}, column {column}: whether {value} has a decimal sign or one between thousands cannot be told, as both signs occur; choose the decimal sign</source>
        <translation>fila {row}, columna {column}: no se puede saber si {value} tiene un signo decimal o uno de miles, pues aparecen ambos signos; hay que elegir el signo decimal</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value} has another unit than the others; write one unit or none</source>
        <translation>fila {row}, columna {column}: {value} tiene otra unidad que los demás; hay que escribir una sola unidad o ninguna</translation>
    </message>
    <message>
        <source>column {column} holds dates, like {value} in row {row}; write numbers, like days</source>
        <translation>la columna {column} contiene fechas, como {value} en la fila {row}; hay que escribir números, por ejemplo días</translation>
    </message>
    <message>
        <source>column {column} holds times, like {value} in row {row}; write numbers, like hours</source>
        <translation>la columna {column} contiene horas, como {value} en la fila {row}; hay que escribir números, por ejemplo horas decimales</translation>
    </message>
    <message>
        <source>column {column} holds fractions or dates, like {value} in row {row}; write numbers with a decimal sign</source>
        <translation>la columna {column} contiene fracciones o fechas, como {value} en la fila {row}; hay que escribir números con signo decimal</translation>
    </message>
    <message>
        <source>is not a spreadsheet that can be read ({reason}); is it locked or damaged?</source>
        <translation>no es una hoja de cálculo que se pueda leer ({reason}); ¿está bloqueada o dañada?</translation>
    </message>
    <message>
        <source>holds no rows in {sheet}; expected a table with samples in rows</source>
        <translation>no contiene filas en {sheet}; se esperaba una tabla con muestras en filas</translation>
    </message>
    <message>
        <source>{value} is not a sheet; there are: {choices}</source>
        <translation>{value} no es una hoja; existen: {choices}</translation>
    </message>
    <message>
        <source>has {count} cells; at most {limit} fit</source>
        <translation>tiene {count} celdas; caben como máximo {limit}</translation>
    </message>
    <message>
        <source>has one column only, {name}; at least two are needed: inputs and a target. If something else than tabs, semicolons, commas or spaces stands between the columns, choose it as the delimiter</source>
        <translation>tiene una sola columna, {name}; hacen falta al menos dos: entradas y un objetivo. Si entre las columnas hay algo que no sean tabuladores, puntos y comas, comas o espacios, hay que elegirlo como separador</translation>
    </message>
    <message>
        <source>holds a header and nothing below it</source>
        <translation>contiene un encabezado y nada debajo</translation>
    </message>
    <message>
        <source>holds no rows; expected a table with samples in rows</source>
        <translation>no contiene filas; se esperaba una tabla con muestras en filas</translation>
    </message>
    <message>
        <source>must be at least 0 and less than 1, not {value}</source>
        <translation>debe ser al menos 0 y menor que 1, no {value}</translation>
    </message>
    <message>
        <source>a test part needs at least two samples</source>
        <translation>una parte de prueba necesita al menos dos muestras</translation>
    </message>
    <message>
        <source>must name every sample: {expected}, not {count}</source>
        <translation>debe nombrar todas las muestras: {expected}, no {count}</translation>
    </message>
    <message>
        <source>is not asked for by this data set; it is by {choices}</source>
        <translation>no se usa con este conjunto de datos; sí con {choices}</translation>
    </message>
    <message>
        <source>is too large; a table has at most {limit} MB</source>
        <translation>es demasiado grande; una tabla tiene como máximo {limit} MB</translation>
    </message>
    <message>
        <source>there are no numbers to be pasted</source>
        <translation>no hay números que pegar</translation>
    </message>
    <message>
        <source>row {row} of what was pasted has {count} cells, others have {expected}</source>
        <translation>la fila {row} de lo pegado tiene {count} celdas, otras tienen {expected}</translation>
    </message>
    <message>
        <source>row {row}, column {column} of what was pasted is no number: {value}</source>
        <translation>fila {row}, columna {column} de lo pegado: no es un número: {value}</translation>
    </message>
    <message>
        <source>what was pasted has the shape {shape}; this layer takes {weights}, or {whole} with the biases in the last row; from this cell on there is room for {room}</source>
        <translation>lo pegado tiene la forma {shape}; esta capa admite {weights}, o {whole} con los sesgos en la última fila; desde esta celda hay lugar para {room}</translation>
    </message>
    <message>
        <source>{value} is not a column; there are: {choices}</source>
        <translation>{value} no es una columna; existen: {choices}</translation>
    </message>
    <message>
        <source>{rows} x {columns} pixels do not make {inputs} inputs; rows times columns must be that many</source>
        <translation>{rows} x {columns} píxeles no dan {inputs} entradas; filas por columnas debe dar ese número</translation>
    </message>
    <message>
        <source>at least one column is needed as input: one of numbers, or of at most {limit} different texts</source>
        <translation>hace falta al menos una columna como entrada: una de números, o de como máximo {limit} textos distintos</translation>
    </message>
    <message>
        <source>at least one column is needed as target: one of numbers, or of at most {limit} different texts</source>
        <translation>hace falta al menos una columna como objetivo: una de números, o de como máximo {limit} textos distintos</translation>
    </message>
    <message>
        <source>a column can be chosen once only, as input or as target</source>
        <translation>una columna solo se puede elegir una vez, como entrada o como objetivo</translation>
    </message>
    <message>
        <source>row {row}, column {column}: a value is missing</source>
        <translation>fila {row}, columna {column}: falta un valor</translation>
    </message>
    <message>
        <source>no row has a value in every column that is used; leave out the columns with many missing values, or keep them as blanks to be filled in</source>
        <translation>ninguna fila tiene un valor en todas las columnas usadas; se pueden omitir las columnas con muchos valores que faltan, o conservarlos como huecos por rellenar</translation>
    </message>
    <message>
        <source>column {column} has no value to be scaled by</source>
        <translation>la columna {column} no tiene ningún valor con el que escalar</translation>
    </message>
    <message>
        <source>must be finite, and what is divided by greater than 0</source>
        <translation>debe ser finito, y el divisor mayor que 0</translation>
    </message>
    <message>
        <source>column {column} is empty</source>
        <translation>la columna {column} está vacía</translation>
    </message>
    <message>
        <source>column {column} has {count} different texts; expected numbers, or at most {limit} texts</source>
        <translation>la columna {column} tiene {count} textos distintos; se esperaban números, o como máximo {limit} textos</translation>
    </message>
    <message>
        <source>must name two parameters, like w11(1),w12(1), or be path</source>
        <translation>debe nombrar dos parámetros, como w11(1),w12(1), o ser path</translation>
    </message>
    <message>
        <source>must be a weight or a bias, not {value}</source>
        <translation>debe ser un peso o un sesgo, no {value}</translation>
    </message>
    <message>
        <source>must be a number like 0.5 or a sum like 0.8 × 0.3 + 0.1, not {value}</source>
        <translation>debe ser un número como 0.5 o un cálculo como 0.8 × 0.3 + 0.1, no {value}</translation>
    </message>
    <message>
        <source>does not make sense at {what} (character {place})</source>
        <translation>no tiene sentido en {what} (carácter {place})</translation>
    </message>
    <message>
        <source>stops too early: after {what} something is missing</source>
        <translation>termina demasiado pronto: tras {what} falta algo</translation>
    </message>
    <message>
        <source>{what} (character {place}) is not known here; sigma, exp, ln, sqrt, sin, cos, tanh, abs, e and pi are</source>
        <translation>no se conoce {what} (carácter {place}); escribe un número como 0.5, o usa sigma, exp, ln, sqrt, sin, cos, tanh, abs, e, pi</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} no es un número finito</translation>
    </message>
    <message>
        <source>has no finite value at x = {x}</source>
        <translation>no tiene un valor finito en x = {x}</translation>
    </message>
    <message>
        <source>is too long: at most {count} characters, at most {depth} brackets in each other</source>
        <translation>es demasiado largo: como máximo {count} caracteres, como máximo {depth} paréntesis unos dentro de otros</translation>
    </message>
    <message>
        <source>which input {column} is cannot be told, as names were changed</source>
        <translation>no se puede saber qué entrada es {column}, porque se cambiaron nombres</translation>
    </message>
    <message>
        <source>the inputs of this experiment were not scaled</source>
        <translation>las entradas de este experimento no se escalaron</translation>
    </message>
    <message>
        <source>must have a value for each of the {count} inputs ({names}), not {value}</source>
        <translation>debe tener un valor para cada una de las {count} entradas ({names}), no {value}</translation>
    </message>
    <message>
        <source>a race needs at least one lane</source>
        <translation>una carrera necesita al menos un carril</translation>
    </message>
    <message>
        <source>must be given, or --table FILE, or --picture IMAGE; one of the three</source>
        <translation>debe indicarse, o --table FILE, o --picture IMAGE; uno de los tres</translation>
    </message>
    <message>
        <source>is for inputs and tables: a picture is scaled anyway</source>
        <translation>es para entradas y tablas: una imagen se escala de todos modos</translation>
    </message>
    <message>
        <source>needs an experiment whose inputs are a picture, as digits-64-32-10</source>
        <translation>necesita un experimento cuyas entradas sean una imagen, como digits-64-32-10</translation>
    </message>
    <message>
        <source>must have the columns {names}, or just {count} columns, not {value}</source>
        <translation>debe tener las columnas {names}, o simplemente {count} columnas, no {value}</translation>
    </message>
    <message>
        <source>must hold a number in every row</source>
        <translation>debe contener un número en cada fila</translation>
    </message>
    <message>
        <source>must name a layer from 0 to {last}, not {value}</source>
        <translation>debe nombrar una capa de 0 a {last}, no {value}</translation>
    </message>
    <message>
        <source>must name a node of layer {layer} from 0 to {last}, not {value}</source>
        <translation>debe nombrar un nodo de la capa {layer} de 0 a {last}, no {value}</translation>
    </message>
    <message>
        <source>must have the form NAME: KEY=VALUE;KEY=VALUE, not {value}</source>
        <translation>debe tener la forma NAME: KEY=VALUE;KEY=VALUE, no {value}</translation>
    </message>
    <message>
        <source>names no lesson to check; add a file</source>
        <translation>no nombra ninguna lección por comprobar; hay que añadir un archivo</translation>
    </message>
    <message>
        <source>is no table but a set that comes with bpsim: &apos;bpsim new {name}&apos; takes it</source>
        <translation>no es una tabla sino un conjunto incluido en bpsim: lo usa &apos;bpsim new {name}&apos;</translation>
    </message>
    <message>
        <source>cannot be run to: what is {value} shows only in a run that is there</source>
        <translation>no se puede entrenar hasta ahí: {value} solo se conoce en una ejecución ya hecha</translation>
    </message>
    <message>
        <source>must be another file than the one that is read</source>
        <translation>debe ser un archivo distinto del que se lee</translation>
    </message>
    <message>
        <source>goes with a set that is generated: {choices}</source>
        <translation>va con un conjunto generado: {choices}</translation>
    </message>
    <message>
        <source>{count} parameters are too many to keep states along the run</source>
        <translation>{count} parámetros son demasiados para guardar estados a lo largo de la ejecución</translation>
    </message>
    <message>
        <source>the run has no main directions: it does not move</source>
        <translation>la ejecución no tiene direcciones principales: no se mueve</translation>
    </message>
    <message>
        <source>would be a page of more than {limit} MB: about {fitting} of its {count} steps fit. Take fewer updates, or larger steps (--step layer)</source>
        <translation>sería una página de más de {limit} MB: caben unos {fitting} de sus {count} pasos. Elija menos actualizaciones o pasos mayores (--step layer)</translation>
    </message>
    <message>
        <source>is too large to be a file of answers</source>
        <translation>es demasiado grande para ser un archivo de respuestas</translation>
    </message>
    <message>
        <source>was written by a newer bpsim</source>
        <translation>fue escrito por un bpsim más reciente</translation>
    </message>
    <message>
        <source>is not a file of answers</source>
        <translation>no es un archivo de respuestas</translation>
    </message>
    <message>
        <source>must be a time like 2026-05-04T10:30:00+02:00, not {value}</source>
        <translation>debe ser una hora como 2026-05-04T10:30:00+02:00, no {value}</translation>
    </message>
    <message>
        <source>must not be more than {limit}</source>
        <translation>no debe ser más de {limit}</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>holds no answers; files looked at: {count}</source>
        <translation>no contiene respuestas; archivos examinados: {count}</translation>
    </message>
    <message>
        <source>holds more than {limit} files: is that the right folder?</source>
        <translation>contiene más de {limit} archivos: ¿es la carpeta correcta?</translation>
    </message>
    <message>
        <source>is no experiment of bpsim, which begins with &quot;format&quot;: {known}</source>
        <translation>no es un experimento de bpsim; uno empieza con &quot;format&quot;: {known}</translation>
    </message>
    <message>
        <source>was written by a newer bpsim: format {version}, and this one, {bpsim}, reads up to {known}. Nothing is changed; a newer bpsim opens it</source>
        <translation>fue escrito por un bpsim más reciente: formato {version}, y este, {bpsim}, lee hasta {known}. Nada se cambia; un bpsim más reciente lo abre</translation>
    </message>
    <message>
        <source>there is no report: nothing has gone wrong</source>
        <translation>no hay ningún informe: nada ha fallado</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>diverged at update {update}</source>
        <translation>divergió en la actualización {update}</translation>
    </message>
    <message>
        <source>The loss of update {update} is not a finite number; this lane stays where it is.</source>
        <translation>La pérdida de la actualización {update} no es un número finito; este carril se queda donde está.</translation>
    </message>
    <message>
        <source>saturated: f′(z) at most {derivative}</source>
        <translation>saturado: f′(z) como máximo {derivative}</translation>
    </message>
    <message>
        <source>Saturated, not diverged: one sample is answered wrongly, but f′(z) is at most {derivative}, so the weights hardly move.</source>
        <translation>Saturado, no divergente: una muestra recibe una respuesta errónea, pero f′(z) es como máximo {derivative}, así que los pesos apenas se mueven.</translation>
    </message>
    <message>
        <source>Saturated, not diverged: {count} samples are answered wrongly, but f′(z) is at most {derivative}, so the weights hardly move.</source>
        <translation>Saturado, no divergente: {count} muestras reciben una respuesta errónea, pero f′(z) es como máximo {derivative}, así que los pesos apenas se mueven.</translation>
    </message>
    <message>
        <source>stopped by its condition</source>
        <translation>detenido por su condición</translation>
    </message>
    <message>
        <source>stopped: parameters hardly change</source>
        <translation>detenido: los parámetros apenas cambian</translation>
    </message>
    <message>
        <source>New lane: all settings as they are, but</source>
        <translation>Carril nuevo: todos los ajustes iguales, salvo</translation>
    </message>
    <message>
        <source>The setting that the lane changes</source>
        <translation>El ajuste que cambia el carril</translation>
    </message>
    <message>
        <source>The setting&apos;s value in this lane</source>
        <translation>El valor del ajuste en este carril</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Stop here; what is done stays (R)</source>
        <translation>Detener aquí; lo hecho se conserva (R)</translation>
    </message>
    <message>
        <source>Train all lanes to the end (R)</source>
        <translation>Entrenar todos los carriles hasta el final (R)</translation>
    </message>
    <message>
        <source>← Single network</source>
        <translation>← Red única</translation>
    </message>
    <message>
        <source>Leave the race; it stays as it is</source>
        <translation>Salir de la carrera; queda tal como está</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>All lanes back to the same start</source>
        <translation>Todos los carriles de vuelta al mismo inicio</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>Every lane passes over all samples once more (Page Down)</source>
        <translation>Cada carril recorre una vez más todas las muestras (Av Pág)</translation>
    </message>
    <message>
        <source>+ Lane</source>
        <translation>+ Carril</translation>
    </message>
    <message>
        <source>One more lane, with one setting changed</source>
        <translation>Un carril más, con un ajuste distinto</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} épocas</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 actualización</translation>
    </message>
    <message>
        <source>{count} updates</source>
        <translation>{count} actualizaciones</translation>
    </message>
    <message>
        <source>outputs {values}</source>
        <translation>salidas {values}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>Remove this lane</source>
        <translation>Eliminar este carril</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Nombre del carril</translation>
    </message>
    <message>
        <source>add a lane</source>
        <translation>añadir un carril</translation>
    </message>
    <message>
        <source>remove a lane</source>
        <translation>eliminar un carril</translation>
    </message>
    <message>
        <source>rename a lane</source>
        <translation>renombrar un carril</translation>
    </message>
</context>
<context>
    <name>RaceChart</name>
    <message>
        <source>updates</source>
        <translation>actualizaciones</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>samples seen</source>
        <translation>muestras vistas</translation>
    </message>
    <message>
        <source>How often the weights were changed</source>
        <translation>Cuántas veces se cambiaron los pesos</translation>
    </message>
    <message>
        <source>How often all samples were used</source>
        <translation>Cuántas veces se usaron todas las muestras</translation>
    </message>
    <message>
        <source>How many samples were looked at: the work done</source>
        <translation>Cuántas muestras se miraron: el trabajo hecho</translation>
    </message>
    <message>
        <source>FULL LOSS</source>
        <translation>PÉRDIDA GLOBAL</translation>
    </message>
    <message>
        <source>over</source>
        <translation>según</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis: every factor of ten the same height</source>
        <translation>Eje logarítmico: cada factor de diez con la misma altura</translation>
    </message>
    <message>
        <source>Press Run or One epoch: the loss of every lane appears here.</source>
        <translation>Con Entrenar o Una época, aquí aparece la pérdida de cada carril.</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>{names} are saturated: each answers many samples wrongly, but there {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{names} están saturadas: cada una responde mal muchas muestras, pero {slope} es allí como máximo {derivative}, así que los pesos apenas se mueven. Conviene probar desde el inicio una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>{name} is saturated: one sample is answered wrongly, but {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{name} está saturada: una muestra recibe una respuesta errónea, pero {slope} es como máximo {derivative}, así que los pesos apenas se mueven. Conviene probar desde el inicio una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>{name} is saturated: {count} samples are answered wrongly, but {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{name} está saturada: {count} muestras reciben una respuesta errónea, pero {slope} es como máximo {derivative}, así que los pesos apenas se mueven. Conviene probar desde el inicio una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Training diverged: the loss of update {update} is not a finite number. Go back and try a smaller learning rate.</source>
        <translation>El entrenamiento divergió: la pérdida de la actualización {update} no es un número finito. Conviene volver atrás y probar una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Stopped after 1 update: {condition}.</source>
        <translation>Detenido tras 1 actualización: {condition}.</translation>
    </message>
    <message>
        <source>Stopped after {count} updates: {condition}.</source>
        <translation>Detenido tras {count} actualizaciones: {condition}.</translation>
    </message>
    <message>
        <source>Stopped after update {update}: no parameter changed by more than the threshold.</source>
        <translation>Detenido tras la actualización {update}: ningún parámetro cambió más que el umbral.</translation>
    </message>
</context>
<context>
    <name>Remaking</name>
    <message>
        <source>An older run is made again, exactly as it was…</source>
        <translation>Se rehace una ejecución anterior, exactamente como fue…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{updates} in {epochs}: full loss {start} → {end}.</source>
        <translation>{updates} en {epochs}: pérdida global {start} → {end}.</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 actualización</translation>
    </message>
    <message>
        <source>{count} updates</source>
        <translation>{count} actualizaciones</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} épocas</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The network at the end</source>
        <translation>La red al final</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Predictions before and after</source>
        <translation>Predicciones antes y después</translation>
    </message>
    <message>
        <source>Parameters before and after</source>
        <translation>Parámetros antes y después</translation>
    </message>
    <message>
        <source>Made by bpsim {version}.</source>
        <translation>Hecho con bpsim {version}.</translation>
    </message>
    <message>
        <source>Accuracy: {start} → {end}.</source>
        <translation>Exactitud: {start} → {end}.</translation>
    </message>
    <message>
        <source>Of the samples to test with: {start} → {end}.</source>
        <translation>De las muestras de prueba: {start} → {end}.</translation>
    </message>
    <message>
        <source>Training diverged: the next update is not a finite number.</source>
        <translation>El entrenamiento divergió: la siguiente actualización no es un número finito.</translation>
    </message>
    <message>
        <source>Training stopped by itself: its condition was met.</source>
        <translation>El entrenamiento se detuvo solo: se cumplió su condición.</translation>
    </message>
    <message>
        <source>Training stopped by itself: no parameter changed by more than the threshold.</source>
        <translation>El entrenamiento se detuvo solo: ningún parámetro cambió más que el umbral.</translation>
    </message>
    <message>
        <source>What the network answers, beyond the samples</source>
        <translation>Lo que responde la red, más allá de las muestras</translation>
    </message>
    <message>
        <source>What it has learned</source>
        <translation>Lo que ha aprendido</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>neuronas</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>neuron or connection</source>
        <translation>neurona o conexión</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>Only the first {count} rows are shown; &apos;bpsim export&apos; writes all of them as CSV.</source>
        <translation>Solo se muestran las primeras {count} filas; &apos;bpsim export&apos; las escribe todas como CSV.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Informe de un fallo</translation>
    </message>
    <message>
        <source>This is all that was written down. Nothing is sent. Copy or save it if you want to pass it on to those who look after bpsim.</source>
        <translation>Esto es todo lo que se anotó. No se envía nada. Cópielo o guárdelo si quiere pasarlo a quienes cuidan de bpsim.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <translation>Poner todo el informe en el portapapeles</translation>
    </message>
    <message>
        <source>Write the report to a file of your choice</source>
        <translation>Escribir el informe en un archivo a elegir</translation>
    </message>
    <message>
        <source>Close this window; the report stays where it is</source>
        <translation>Cerrar esta ventana; el informe se queda donde está</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mantener esta</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver informe</translation>
    </message>
    <message>
        <source>Something went wrong in bpsim itself. It goes on, and your work is kept. There is a report of it; nothing is sent.</source>
        <translation>Algo falló en el propio bpsim. Sigue funcionando y su trabajo se conserva. Hay un informe de ello; no se envía nada.</translation>
    </message>
    <message>
        <source>Something went wrong in bpsim itself. It goes on; please save your work to a file. There is a report of it; nothing is sent.</source>
        <translation>Algo falló en el propio bpsim. Sigue funcionando; guarde su trabajo en un archivo. Hay un informe de ello; no se envía nada.</translation>
    </message>
    <message>
        <source>The last time bpsim ended by a fault. There is nothing to restore. There is a report of it; nothing is sent.</source>
        <translation>La última vez bpsim terminó por un fallo. No hay nada que restaurar. Hay un informe de ello; no se envía nada.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>load the file again</source>
        <translation>recargar el archivo</translation>
    </message>
    <message>
        <source>What you do here cannot be kept safe meanwhile: {reason}. Save it to a file.</source>
        <translation>Lo que se hace aquí no se puede poner a salvo entretanto: {reason}. Conviene guardarlo en un archivo.</translation>
    </message>
    <message>
        <source>Settings and recent files are forgotten at the end, too.</source>
        <translation>Los ajustes y los archivos recientes también se olvidan al final.</translation>
    </message>
    <message>
        <source>Settings and recent files cannot be kept: {place} cannot be written.</source>
        <translation>Los ajustes y los archivos recientes no se pueden conservar: no se puede escribir en {place}.</translation>
    </message>
    <message>
        <source>bpsim ended without closing. Not saved: {name}, 1 update done, {when}.</source>
        <translation>bpsim terminó sin cerrarse. Sin guardar: {name}, 1 actualización hecha, {when}.</translation>
    </message>
    <message>
        <source>bpsim ended without closing. Not saved: {name}, {count} updates done, {when}.</source>
        <translation>bpsim terminó sin cerrarse. Sin guardar: {name}, {count} actualizaciones hechas, {when}.</translation>
    </message>
    <message>
        <source>{count} more after this.</source>
        <translation>{count} más después de este.</translation>
    </message>
    <message>
        <source>There is a report of the fault; nothing is sent.</source>
        <translation>Hay un informe del fallo; no se envía nada.</translation>
    </message>
    <message>
        <source>bpsim ended without closing, and what it left cannot be read: {file} ({reason}).</source>
        <translation>bpsim terminó sin cerrarse, y lo que dejó no se puede leer: {file} ({reason}).</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Load again shows that version; undo brings back this one.</source>
        <translation>Otro programa cambió {name}. Recargar muestra esa versión; deshacer recupera esta.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. What you did is still here.</source>
        <translation>No se pudo guardar {file}: {reason}. Lo hecho sigue aquí.</translation>
    </message>
    <message>
        <source>{name} is no longer there: deleted, moved or renamed. What you see is only here.</source>
        <translation>{name} ya no está: se eliminó, se movió o cambió de nombre. Lo que se ve está solo aquí.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The data give this layer its width.</source>
        <translation>Los datos dan el ancho de esta capa.</translation>
    </message>
    <message>
        <source>neurons in layer {layer}</source>
        <translation>neuronas de la capa {layer}</translation>
    </message>
    <message>
        <source>activation function of layer {layer}</source>
        <translation>función de activación de la capa {layer}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>capa {layer}</translation>
    </message>
    <message>
        <source>this update&apos;s batch: {names}</source>
        <translation>lote de esta actualización: {names}</translation>
    </message>
    <message>
        <source>shown: {name}</source>
        <translation>se muestra: {name}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>eliminar {name}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>+ sample</source>
        <translation>+ muestra</translation>
    </message>
    <message>
        <source>add a sample, a copy of the last one</source>
        <translation>añadir una muestra, copia de la última</translation>
    </message>
    <message>
        <source>− sample</source>
        <translation>− muestra</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>pesos iniciales</translation>
    </message>
    <message>
        <source>How new initial weights are drawn.</source>
        <translation>Cómo se sortean los nuevos pesos iniciales.</translation>
    </message>
    <message>
        <source>new initial weights</source>
        <translation>nuevos pesos iniciales</translation>
    </message>
    <message>
        <source>Draw all weights anew; the run begins again at its start.</source>
        <translation>Sortear todos los pesos de nuevo; la ejecución vuelve a su inicio.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>About this experiment</source>
        <translation>Sobre este experimento</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>remove the last hidden layer</source>
        <translation>eliminar la última capa oculta</translation>
    </message>
    <message>
        <source>add a hidden layer</source>
        <translation>añadir una capa oculta</translation>
    </message>
    <message>
        <source>No effect with the present batch size and order.</source>
        <translation>Sin efecto con el tamaño de lote y el orden actuales.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>más…</translation>
    </message>
    <message>
        <source>Schedules, regularisation, stopping, frozen weights: what is rarely changed</source>
        <translation>Planes, regularización, parada, pesos congelados: lo que rara vez se cambia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one pass</source>
        <translation>una pasada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>Take {activation} with {loss}</source>
        <translation>Usar {activation} con {loss}</translation>
    </message>
    <message>
        <source>input: {name}</source>
        <translation>entrada: {name}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>objetivo: {name}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>last batch</source>
        <translation>último lote</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>reducción</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>semilla aleatoria</translation>
    </message>
    <message>
        <source>bias reduction</source>
        <translation>reducción de sesgos</translation>
    </message>
    <message>
        <source>train biases</source>
        <translation>entrenar sesgos</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelados</translation>
    </message>
    <message>
        <source>updates per epoch</source>
        <translation>actualiz. por época</translation>
    </message>
    <message>
        <source>stop when</source>
        <translation>parar cuando</translation>
    </message>
    <message>
        <source>stop at change</source>
        <translation>parar si cambia</translation>
    </message>
    <message>
        <source>weight seed</source>
        <translation>semilla de pesos</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>momentum μ</source>
        <translation>momento μ</translation>
    </message>
    <message>
        <source>decay ρ</source>
        <translation>decaimiento ρ</translation>
    </message>
    <message>
        <source>beta β₁</source>
        <translation>beta β₁</translation>
    </message>
    <message>
        <source>beta β₂</source>
        <translation>beta β₂</translation>
    </message>
    <message>
        <source>epsilon ε</source>
        <translation>épsilon ε</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>plan de la tasa</translation>
    </message>
    <message>
        <source>schedule epochs</source>
        <translation>épocas del plan</translation>
    </message>
    <message>
        <source>schedule factor</source>
        <translation>factor del plan</translation>
    </message>
    <message>
        <source>L1 penalty λ₁</source>
        <translation>penalización L1 λ₁</translation>
    </message>
    <message>
        <source>L2 penalty λ₂</source>
        <translation>penalización L2 λ₂</translation>
    </message>
    <message>
        <source>deliberate mistake</source>
        <translation>error deliberado</translation>
    </message>
    <message>
        <source>How far one sample&apos;s output is from its target. Binary cross-entropy brings sigmoid, categorical cross-entropy brings softmax to the output layer.</source>
        <translation>Cuánto se aleja de su objetivo la salida de una muestra. La entropía cruzada binaria trae sigmoide, la categórica trae softmax a la capa de salida.</translation>
    </message>
    <message>
        <source>An update subtracts the learning rate times the gradient.</source>
        <translation>Una actualización resta la tasa de aprendizaje por el gradiente.</translation>
    </message>
    <message>
        <source>How many samples one update uses: a number, or all.</source>
        <translation>Cuántas muestras usa una actualización: un número, o todas.</translation>
    </message>
    <message>
        <source>The order in which an epoch takes the samples.</source>
        <translation>El orden en que una época toma las muestras.</translation>
    </message>
    <message>
        <source>When the samples do not divide evenly: use the rest, or leave it out.</source>
        <translation>Si las muestras no se reparten por igual: usar el resto, u omitirlo.</translation>
    </message>
    <message>
        <source>The samples of a batch: their losses and gradients are averaged or added.</source>
        <translation>Las muestras de un lote: sus pérdidas y gradientes se promedian o se suman.</translation>
    </message>
    <message>
        <source>How often a whole run passes over the data.</source>
        <translation>Cuántas veces recorre los datos una ejecución entera.</translation>
    </message>
    <message>
        <source>The same seed gives the same random order again.</source>
        <translation>La misma semilla da otra vez el mismo orden aleatorio.</translation>
    </message>
    <message>
        <source>Other than the weights only to reproduce a published calculation.</source>
        <translation>Distinta de la de los pesos solo para reproducir un cálculo publicado.</translation>
    </message>
    <message>
        <source>Off: biases keep their values, only weights are updated.</source>
        <translation>No: los sesgos conservan sus valores, solo se actualizan los pesos.</translation>
    </message>
    <message>
        <source>Parameters that keep their value: names like w[1][0,1] or b[2][0], with ; between.</source>
        <translation>Parámetros que conservan su valor: nombres como w[1][0,1] o b[2][0], separados por ;.</translation>
    </message>
    <message>
        <source>With replacement there is no pass over the data: so many updates count as an epoch.</source>
        <translation>Con reemplazo no hay pasada por los datos: tantas actualizaciones cuentan como una época.</translation>
    </message>
    <message>
        <source>A run stops once this holds: loss &lt; 0.01, accuracy = 1, w21(2) = 0, test loss turns, ... With at epochs behind it only the ends of epochs count.</source>
        <translation>Una ejecución se detiene en cuanto se cumple: loss &lt; 0.01, accuracy = 1, w21(2) = 0, test loss turns, ... Con at epochs detrás solo cuentan los finales de época.</translation>
    </message>
    <message>
        <source>A run stops once no parameter changes by this much in an update.</source>
        <translation>Una ejecución se detiene en cuanto ningún parámetro cambia tanto en una actualización.</translation>
    </message>
    <message>
        <source>The same seed draws the same initial weights again; another one draws others, where they were drawn.</source>
        <translation>La misma semilla sortea otra vez los mismos pesos iniciales; otra sortea otros, si fueron sorteados.</translation>
    </message>
    <message>
        <source>How a gradient becomes a change of the weights.</source>
        <translation>Cómo un gradiente se convierte en un cambio de los pesos.</translation>
    </message>
    <message>
        <source>How much of its last step every weight keeps, from 0 to below 1.</source>
        <translation>Cuánto de su último paso conserva cada peso, de 0 a menos de 1.</translation>
    </message>
    <message>
        <source>How much of the average of its squared gradients a weight keeps.</source>
        <translation>Cuánto conserva un peso de la media de sus gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>How much of the average of its gradients a weight keeps.</source>
        <translation>Cuánto conserva un peso de la media de sus gradientes.</translation>
    </message>
    <message>
        <source>A small number added to the root, so that nothing is divided by 0.</source>
        <translation>Un número pequeño sumado a la raíz, para no dividir entre 0.</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch.</source>
        <translation>Cómo cambia la tasa de aprendizaje de una época a otra.</translation>
    </message>
    <message>
        <source>So many epochs multiply the learning rate by the factor; with the cosine it stays there.</source>
        <translation>Tantas épocas multiplican la tasa de aprendizaje por el factor; con el coseno se queda ahí.</translation>
    </message>
    <message>
        <source>What the schedule multiplies the learning rate by.</source>
        <translation>Por cuánto multiplica el plan la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>L1 regularisation adds λ₁ · sign(w) to every weight&apos;s gradient: 0 is off.</source>
        <translation>La regularización L1 suma λ₁ · sign(w) al gradiente de cada peso: 0 la desactiva.</translation>
    </message>
    <message>
        <source>L2 regularisation (weight decay) adds λ₂ · w to every weight&apos;s gradient: 0 is off.</source>
        <translation>La regularización L2 (decaimiento de pesos) suma λ₂ · w al gradiente de cada peso: 0 la desactiva.</translation>
    </message>
    <message>
        <source>use</source>
        <translation>usar</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>as weights</source>
        <translation>como los pesos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>por lotes</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>por minilotes</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>estocástico</translation>
    </message>
    <message>
        <source>one at a time, in order</source>
        <translation>de una en una, en orden</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>por descubrir</translation>
    </message>
    <message>
        <source>Batch gradient descent: every update uses all samples.</source>
        <translation>Descenso de gradiente por lotes: cada actualización usa todas las muestras.</translation>
    </message>
    <message>
        <source>Mini-batch gradient descent: an update uses some of the samples.</source>
        <translation>Descenso de gradiente por minilotes: una actualización usa algunas de las muestras.</translation>
    </message>
    <message>
        <source>Stochastic gradient descent: an update uses one sample, taken at random.</source>
        <translation>Descenso de gradiente estocástico: una actualización usa una muestra, tomada al azar.</translation>
    </message>
    <message>
        <source>One sample at a time, always in the same order. Not stochastic: nothing here is random.</source>
        <translation>De una en una, siempre en el mismo orden. No es estocástico: aquí nada es aleatorio.</translation>
    </message>
    <message>
        <source>A combination of batch size and order without a name of its own.</source>
        <translation>Una combinación de tamaño de lote y orden sin nombre propio.</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>Show the whole network</source>
        <translation>Mostrar la red entera</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Let it speak again</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Mute: it passes on 0</source>
        <translation>Silenciar: transmite 0</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Add a neuron to this layer</source>
        <translation>Añadir una neurona a esta capa</translation>
    </message>
    <message>
        <source>Remove this neuron</source>
        <translation>Eliminar esta neurona</translation>
    </message>
    <message>
        <source>Remove its last neuron</source>
        <translation>Eliminar su última neurona</translation>
    </message>
    <message>
        <source>Add a layer before it</source>
        <translation>Añadir una capa delante</translation>
    </message>
    <message>
        <source>Add an output layer behind it</source>
        <translation>Añadir detrás una capa de salida</translation>
    </message>
    <message>
        <source>Add a layer behind it</source>
        <translation>Añadir una capa detrás</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>Eliminar esta capa</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Función de activación</translation>
    </message>
    <message>
        <source>Type another weight…</source>
        <translation>Escribir otro peso…</translation>
    </message>
    <message>
        <source>Type another input…</source>
        <translation>Escribir otra entrada…</translation>
    </message>
    <message>
        <source>Type another target…</source>
        <translation>Escribir otro objetivo…</translation>
    </message>
    <message>
        <source>Type another bias…</source>
        <translation>Escribir otro sesgo…</translation>
    </message>
    <message>
        <source>Let it train again</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Freeze: training leaves it</source>
        <translation>Congelar: no se entrena</translation>
    </message>
    <message>
        <source>Let its weights train again</source>
        <translation>Descongelar sus pesos</translation>
    </message>
    <message>
        <source>Freeze its weights and its bias</source>
        <translation>Congelar sus pesos y su sesgo</translation>
    </message>
    <message>
        <source>Weights in a table</source>
        <translation>Pesos en una tabla</translation>
    </message>
    <message>
        <source>The inputs of {names} are blank.</source>
        <translation>Las entradas de {names} están vacías.</translation>
    </message>
    <message>
        <source>The targets of {names} are blank.</source>
        <translation>Los objetivos de {names} están vacíos.</translation>
    </message>
    <message>
        <source>Type them under Samples; there is nothing to train until then.</source>
        <translation>Se escriben en Muestras; hasta entonces no hay nada que entrenar.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>add a neuron to {layer}</source>
        <translation>añadir una neurona ({layer})</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>eliminar {name}</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>mover {name}</translation>
    </message>
    <message>
        <source>rename {name}</source>
        <translation>renombrar {name}</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>añadir una capa</translation>
    </message>
    <message>
        <source>freeze {name}</source>
        <translation>congelar {name}</translation>
    </message>
    <message>
        <source>let {name} train</source>
        <translation>descongelar {name}</translation>
    </message>
    <message>
        <source>mute {name}</source>
        <translation>silenciar {name}</translation>
    </message>
    <message>
        <source>unmute {name}</source>
        <translation>reactivar {name}</translation>
    </message>
    <message>
        <source>the bias of {name}</source>
        <translation>el sesgo de {name}</translation>
    </message>
    <message>
        <source>paste weights into {layer}</source>
        <translation>pegar pesos ({layer})</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} pesos</translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>All pages of this side</source>
        <translation>Todas las páginas de este lado</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>weight from {source} to {target}</source>
        <translation>peso de {source} a {target}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>bias of {name}</source>
        <translation>sesgo de {name}</translation>
    </message>
    <message>
        <source>target of {name}</source>
        <translation>objetivo de {name}</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>entrada {name}</translation>
    </message>
    <message>
        <source>neuron {name}</source>
        <translation>neurona {name}</translation>
    </message>
    <message>
        <source>neurons: {count}</source>
        <translation>neuronas: {count}</translation>
    </message>
    <message>
        <source>activation {symbol} {value}</source>
        <translation>activación {symbol} {value}</translation>
    </message>
    <message>
        <source>weighted sum {symbol} {value}</source>
        <translation>suma ponderada {symbol} {value}</translation>
    </message>
    <message>
        <source>delta {symbol} {value}</source>
        <translation>delta {symbol} {value}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>in this step</source>
        <translation>en este paso</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>ahora {value}</translation>
    </message>
    <message>
        <source>batch loss {value}</source>
        <translation>pérdida del lote {value}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>aún no calculado</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>{count} samples · {inputs} inputs · {classes} classes</source>
        <translation>{count} muestras · {inputs} entr. · {classes} clases</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>Datos reales</translation>
    </message>
    <message>
        <source>Points in the plane, to be told apart: {classes}.</source>
        <translation>Puntos del plano que hay que distinguir: {classes}.</translation>
    </message>
    <message>
        <source>A function with noise, to be found again: y = {function}.</source>
        <translation>Una función con ruido que hay que reencontrar: y = {function}.</translation>
    </message>
    <message>
        <source>as many samples and as much noise as you like</source>
        <translation>muestras y ruido a elección</translation>
    </message>
    <message>
        <source>Drawn data</source>
        <translation>Datos generados</translation>
    </message>
    <message>
        <source>Opens New… with this data</source>
        <translation>Abre Nuevo… con estos datos</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Fewer letters find more.</source>
        <translation>Nada contiene todas estas palabras. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>Nuevo o abrir</translation>
    </message>
    <message>
        <source>What would you like to look at? Esc goes straight to the window.</source>
        <translation>¿Por dónde empezar? Esc va directamente a la ventana.</translation>
    </message>
    <message>
        <source>Search: softmax, overfitting, several paths, 手写, …</source>
        <translation>Buscar: softmax, sobreajuste, varios caminos, …</translation>
    </message>
    <message>
        <source>Search in all sections</source>
        <translation>Buscar en todas las secciones</translation>
    </message>
    <message>
        <source>Searches titles and stories in every language; Enter opens the first that is found</source>
        <translation>Busca en títulos e historias en todos los idiomas; Enter abre lo primero que se encuentra</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Show this at every start</source>
        <translation>Mostrar esto en cada inicio</translation>
    </message>
    <message>
        <source>Also without this tick it is always there: File &gt; New or open…</source>
        <translation>También sin esta marca está siempre disponible: Archivo &gt; Nuevo o abrir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go to the window as it is (Esc)</source>
        <translation>Ir a la ventana tal como está (Esc)</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Your own table…</source>
        <translation>Una tabla propia…</translation>
    </message>
    <message>
        <source>Choose data and hidden layers; a network that learns the data is made.</source>
        <translation>Se eligen los datos y las capas ocultas; se crea una red que aprende los datos.</translation>
    </message>
    <message>
        <source>A spreadsheet or a CSV file: choose what goes in and what is to come out.</source>
        <translation>Una hoja de cálculo o un archivo CSV: se elige qué entra y qué debe salir.</translation>
    </message>
    <message>
        <source>Building a network neuron by neuron</source>
        <translation>Construir una red neurona a neurona</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>An empty network</source>
        <translation>Una red vacía</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Not there any more: deleted, moved, or on a disk that is not in.</source>
        <translation>Ya no está: se eliminó, se movió o está en un disco no conectado.</translation>
    </message>
    <message>
        <source>a large file: {size} MB</source>
        <translation>un archivo grande: {size} MB</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Guardado {when}</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose an experiment that was saved on this computer, or drop it here.</source>
        <translation>Se elige un experimento guardado en este equipo, o se suelta aquí.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>{done} of {count} tasks done</source>
        <translation>{done} de {count} tareas hechas</translation>
    </message>
    <message>
        <source>Take this file off the list; the file itself stays (Delete)</source>
        <translation>Quitar este archivo de la lista; el archivo mismo se queda (Supr)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>StepSize</name>
    <message>
        <source>calculation</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>presenting for {time}</source>
        <translation>desde hace {time}</translation>
    </message>
    <message>
        <source>For the teacher – bpsim</source>
        <translation>Para docentes – bpsim</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>AHORA</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>DESPUÉS</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>The class sees</source>
        <translation>La clase ve</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Update {number}: {title}</source>
        <translation>Actualización {number}: {title}</translation>
    </message>
    <message>
        <source>A race.</source>
        <translation>Una carrera.</translation>
    </message>
    <message>
        <source>One epoch of every lane</source>
        <translation>Una época en cada carril</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>El entrenamiento está en marcha.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>sample {number} of {count}: {name}</source>
        <translation>muestra {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>1 update done</source>
        <translation>1 actualización hecha</translation>
    </message>
    <message>
        <source>{count} updates done</source>
        <translation>{count} actualizaciones hechas</translation>
    </message>
    <message>
        <source>in update {number}</source>
        <translation>en la actualización {number}</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>paso {number} de {count}</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>época {number}</translation>
    </message>
    <message>
        <source>batch: {names}</source>
        <translation>lote: {names}</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>LÍNEA DE TIEMPO</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>ir a</translation>
    </message>
    <message>
        <source>Type the number of an update, or what to find (loss &lt; 0.1), and press Enter</source>
        <translation>Se escribe el número de una actualización, o qué buscar (loss &lt; 0.1), y luego Enter</translation>
    </message>
    <message>
        <source>Go to update</source>
        <translation>Ir a la actualización</translation>
    </message>
    <message>
        <source>Drag to any update that is done</source>
        <translation>Se arrastra a cualquier actualización ya hecha</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Which sample of the batch the diagram shows</source>
        <translation>Qué muestra del lote aparece en el diagrama</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Slow play: 1 step a second</source>
        <translation>Animación lenta: 1 paso por segundo</translation>
    </message>
    <message>
        <source>Slow play: {speed} steps a second</source>
        <translation>Animación lenta: {speed} pasos por segundo</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>Ejemplo ▾</translation>
    </message>
    <message>
        <source>Reset ▾</source>
        <translation>Reiniciar ▾</translation>
    </message>
    <message>
        <source>Open one of the networks that come with bpsim</source>
        <translation>Abrir una de las redes incluidas en bpsim</translation>
    </message>
    <message>
        <source>Begin again: three ways</source>
        <translation>Empezar de nuevo: de tres formas</translation>
    </message>
    <message>
        <source>step by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>Hasta dónde llega un paso</translation>
    </message>
    <message>
        <source>in 6 s</source>
        <translation>en 6 s</translation>
    </message>
    <message>
        <source>flat out</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>How fast Run goes: the whole run in about six seconds, or as fast as possible</source>
        <translation>A qué velocidad va Entrenar: toda la ejecución en unos seis segundos, o lo más rápido posible</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>frozen: training leaves it</source>
        <translation>congelado: el entrenamiento lo deja</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>actualizaciones hechas: {count}</translation>
    </message>
    <message>
        <source>Let train</source>
        <translation>Descongelar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole table, for a spreadsheet</source>
        <translation>Copiar la selección, o la tabla entera, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a table from a spreadsheet, from the chosen cell on</source>
        <translation>Pegar una tabla de una hoja de cálculo, desde la celda elegida</translation>
    </message>
    <message>
        <source>Frozen weights keep their value while the others train</source>
        <translation>Los pesos congelados conservan su valor mientras los demás se entrenan</translation>
    </message>
    <message>
        <source>The layer whose weights and biases are in the table</source>
        <translation>La capa cuyos pesos y sesgos están en la tabla</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>weights and biases of the layer</source>
        <translation>pesos y sesgos de la capa</translation>
    </message>
    <message>
        <source>Rows: from where; columns: to where. 0.5, 0,5, 1/3 or 2^-4 are all understood.</source>
        <translation>Filas: desde dónde; columnas: hacia dónde. Se entienden 0.5, 0,5, 1/3 y 2^-4.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>initial {name}</source>
        <translation>{name} inicial</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Begin a new run from 0 with this value</source>
        <translation>Empezar una ejecución nueva desde 0 con este valor</translation>
    </message>
    <message>
        <source>Spring back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Leave everything as it was (Esc)</source>
        <translation>Dejar todo como estaba (Esc)</translation>
    </message>
    <message>
        <source>What if {what} were {value} from the very start?</source>
        <translation>¿Y si desde el principio {what} = {value}?</translation>
    </message>
    <message>
        <source>This run: {loss}.</source>
        <translation>Esta ejecución: {loss}.</translation>
    </message>
    <message>
        <source>{name} would be saturated.</source>
        <translation>{name} estaría saturada.</translation>
    </message>
    <message>
        <source>It would diverge at update {update}.</source>
        <translation>Divergiría en la actualización {update}.</translation>
    </message>
    <message>
        <source>Full loss after 1 update: {loss}.</source>
        <translation>Pérdida global tras 1 actualización: {loss}.</translation>
    </message>
    <message>
        <source>Full loss after {count} updates: {loss}.</source>
        <translation>Pérdida global tras {count} actualizaciones: {loss}.</translation>
    </message>
    <message>
        <source>Only the first update is tried; full loss there: {loss}.</source>
        <translation>Solo se prueba la primera actualización; pérdida global ahí: {loss}.</translation>
    </message>
    <message>
        <source>Only the first {count} updates are tried; full loss there: {loss}.</source>
        <translation>Solo se prueban las primeras {count} actualizaciones; pérdida global ahí: {loss}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>activation a</source>
        <translation>activación a</translation>
    </message>
    <message>
        <source>weighted sum z</source>
        <translation>suma ponderada z</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>objetivo t</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>partial derivative</source>
        <translation>derivada parcial</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>derivada</translation>
    </message>
    <message>
        <source>delta δ</source>
        <translation>delta δ</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>ANSWER KEY</source>
        <translation>SOLUCIONARIO</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>Actualización {number}</translation>
    </message>
    <message>
        <source>learning rate {symbol} = {rate}</source>
        <translation>tasa de aprendizaje {symbol} = {rate}</translation>
    </message>
    <message>
        <source>batch: {samples}</source>
        <translation>lote: {samples}</translation>
    </message>
    <message>
        <source>gradients: mean over the batch</source>
        <translation>gradientes: media sobre el lote</translation>
    </message>
    <message>
        <source>gradients: sum over the batch</source>
        <translation>gradientes: suma sobre el lote</translation>
    </message>
    <message>
        <source>Forward and backward: {sample}</source>
        <translation>Hacia delante y hacia atrás: {sample}</translation>
    </message>
    <message>
        <source>Forward: {sample}</source>
        <translation>Hacia delante: {sample}</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>capa {layer}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurona</translation>
    </message>
    <message>
        <source>inputs: {inputs} · targets: {targets}</source>
        <translation>entradas: {inputs} · objetivos: {targets}</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Pesos y sesgos</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Where shall it go? A file name is missing.</source>
        <translation>¿Adónde debe ir? Falta un nombre de archivo.</translation>
    </message>
    <message>
        <source>Worksheet of this update</source>
        <translation>Hoja de ejercicios de esta actualización</translation>
    </message>
    <message>
        <source>Blanks for:</source>
        <translation>Huecos para:</translation>
    </message>
    <message>
        <source>How far:</source>
        <translation>Hasta dónde:</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Which part of the update is on the sheet</source>
        <translation>Qué parte de la actualización está en la hoja</translation>
    </message>
    <message>
        <source>only forward</source>
        <translation>solo hacia delante</translation>
    </message>
    <message>
        <source>forward and backward</source>
        <translation>hacia delante y hacia atrás</translation>
    </message>
    <message>
        <source>the whole update</source>
        <translation>toda la actualización</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>An answer key beside it</source>
        <translation>Acompañar de un solucionario</translation>
    </message>
    <message>
        <source>Written: {names}</source>
        <translation>Guardado: {names}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
</context>
</TS>
