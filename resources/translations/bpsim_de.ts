<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The formula of the step that is shown, in symbols and then with the numbers of this moment.</source>
        <translation>Die Formel des gezeigten Schritts, erst in Symbolen, dann mit den Zahlen dieses Augenblicks.</translation>
    </message>
    <message>
        <source>The whole program in pseudo-code; the line that works now is marked. Click a line to go there.</source>
        <translation>Das ganze Programm als Pseudocode; die Zeile, die gerade rechnet, ist markiert. Ein Klick auf eine Zeile führt dorthin.</translation>
    </message>
    <message>
        <source>The same step for a whole layer at once, written with matrices.</source>
        <translation>Derselbe Schritt für eine ganze Schicht auf einmal, mit Matrizen geschrieben.</translation>
    </message>
    <message>
        <source>Hides values from the class and asks for one of them; says of a wrong answer what went wrong.</source>
        <translation>Verbirgt Werte vor der Klasse und fragt nach einem davon; sagt bei einer falschen Antwort, was schiefging.</translation>
    </message>
    <message>
        <source>All weights and biases of a layer in a table: to be typed over, copied, pasted and frozen.</source>
        <translation>Alle Gewichte und Bias-Werte einer Schicht in einer Tabelle: zum Überschreiben, Kopieren, Einfügen und Einfrieren.</translation>
    </message>
    <message>
        <source>How often each class is taken for which other one: what is on the diagonal is right.</source>
        <translation>Wie oft jede Klasse für welche andere gehalten wird: Was auf der Diagonale steht, ist richtig.</translation>
    </message>
    <message>
        <source>Every path from a neuron or a connection to the loss, and what each adds to the derivative.</source>
        <translation>Jeder Pfad von einem Neuron oder einer Verbindung zum Verlust, und was jeder zur Ableitung beiträgt.</translation>
    </message>
    <message>
        <source>Mistakes that people make in their programs: switched on beside the right program, or to be found.</source>
        <translation>Fehler, die man beim Programmieren macht: neben dem richtigen Programm eingeschaltet oder zum Suchen.</translation>
    </message>
    <message>
        <source>Each gradient held against the slope of the loss, measured by moving that parameter a little.</source>
        <translation>Jeder Gradient im Vergleich mit der Steigung des Verlusts, gemessen durch kleines Bewegen des Parameters.</translation>
    </message>
    <message>
        <source>What the network answers everywhere, also between the samples: a map or a curve.</source>
        <translation>Was das Netz überall antwortet, auch zwischen den Beispielen: eine Karte oder eine Kurve.</translation>
    </message>
    <message>
        <source>How large the loss would be with other parameters, and the way that the run took through it.</source>
        <translation>Wie groß der Verlust mit anderen Parametern wäre, und der Weg, den der Lauf dort genommen hat.</translation>
    </message>
    <message>
        <source>How values and gradients spread in each layer: what is dead, saturated or vanishing.</source>
        <translation>Wie sich Werte und Gradienten in jeder Schicht verteilen: was tot, gesättigt oder verschwindend ist.</translation>
    </message>
    <message>
        <source>A sheet to draw on: the network answers while you draw.</source>
        <translation>Ein Blatt zum Zeichnen: Das Netz antwortet während des Zeichnens.</translation>
    </message>
    <message>
        <source>The transport: one step on or back, by itself (Play), or the whole training (Run).</source>
        <translation>Die Steuerung: einen Schritt vor oder zurück, von selbst (Abspielen) oder das ganze Training (Trainieren).</translation>
    </message>
    <message>
        <source>The experiment: its layers, how it is trained, its samples. Everything can be typed over; drag a word with ↔ to try other values.</source>
        <translation>Das Experiment: Schichten, Trainingsweise, Beispiele. Alles lässt sich überschreiben; ein Wort mit ↔ lässt sich ziehen, um andere Werte zu probieren.</translation>
    </message>
    <message>
        <source>The network: every neuron with its numbers, every connection with its weight. Click one to see where its number comes from, double-click to type another.</source>
        <translation>Das Netz: jedes Neuron mit seinen Zahlen, jede Verbindung mit ihrem Gewicht. Ein Klick zeigt, woher eine Zahl kommt, ein Doppelklick ändert sie.</translation>
    </message>
    <message>
        <source>What the step that is shown does, in a sentence.</source>
        <translation>Was der gezeigte Schritt tut, in einem Satz.</translation>
    </message>
    <message>
        <source>The timeline: every update of the run. Drag it to go back to any of them; everything shown goes back with it.</source>
        <translation>Die Zeitleiste: jedes Update des Laufs. Ziehen Sie daran, um zu einem davon zurückzugehen; alles Gezeigte geht mit zurück.</translation>
    </message>
    <message>
        <source>The loss after each update. Click a place on the curve to go there; Pin this run keeps the curve beside the next ones.</source>
        <translation>Der Verlust nach jedem Update. Ein Klick auf die Kurve führt dorthin; „Lauf anheften“ behält die Kurve neben den nächsten.</translation>
    </message>
    <message>
        <source>What the network answers to each sample: at the start, now, and what is right. Bold is the one on the diagram; pale ones are not in this batch. Click a row to see it.</source>
        <translation>Was das Netz zu jedem Beispiel antwortet: am Anfang, jetzt, und was richtig ist. Fett ist das im Diagramm; blasse sind nicht in diesem Batch. Ein Klick auf eine Zeile zeigt es.</translation>
    </message>
    <message>
        <source>A race: the same start weights trained several times, each lane with one setting changed. The curves show which gets there first.</source>
        <translation>Ein Rennen: dieselben Startgewichte, mehrmals trainiert, auf jeder Bahn eine Einstellung anders. Die Kurven zeigen, wer zuerst ankommt.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>New or open…</source>
        <translation>Neu oder öffnen…</translation>
    </message>
    <message>
        <source>All that there is to open: presets, recent files, data sets, an empty network</source>
        <translation>Alles, was sich öffnen lässt: Vorlagen, letzte Dateien, Datensätze, ein leeres Netz</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>A new experiment: a data set and a network that learns it</source>
        <translation>Ein neues Experiment: ein Datensatz und ein Netz, das ihn lernt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>Eine Experimentdatei öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this experiment and its run</source>
        <translation>Dieses Experiment und seinen Lauf speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Data set…</source>
        <translation>Datensatz…</translation>
    </message>
    <message>
        <source>Other data: generated, or a set that comes with bpsim</source>
        <translation>Andere Daten: erzeugte oder ein Datensatz, der bpsim beiliegt</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>Daten importieren…</translation>
    </message>
    <message>
        <source>Other data, from a spreadsheet or a text table</source>
        <translation>Andere Daten, aus einer Tabellenkalkulation oder Texttabelle</translation>
    </message>
    <message>
        <source>Import from clipboard…</source>
        <translation>Aus Zwischenablage importieren…</translation>
    </message>
    <message>
        <source>Other data, copied in a spreadsheet</source>
        <translation>Andere Daten, in einer Tabellenkalkulation kopiert</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Daten…</translation>
    </message>
    <message>
        <source>All samples in a table, to be edited</source>
        <translation>Alle Beispiele in einer Tabelle, zum Bearbeiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Pictures, clips, numbers, code, a report</source>
        <translation>Bilder, Clips, Zahlen, Code, ein Bericht</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>One file with which anyone can step through this run, in a browser</source>
        <translation>Eine Datei, mit der jeder diesen Lauf im Browser Schritt für Schritt durchgehen kann</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Put the diagram on the clipboard, as it is shown</source>
        <translation>Das Diagramm, wie es gezeigt wird, in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy loss chart</source>
        <translation>Verlustkurve kopieren</translation>
    </message>
    <message>
        <source>Put the loss chart on the clipboard</source>
        <translation>Die Verlustkurve in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy the page&apos;s picture</source>
        <translation>Bild der Seite kopieren</translation>
    </message>
    <message>
        <source>Put the map, the landscape or the charts at the right on the clipboard</source>
        <translation>Karte, Landschaft oder Diagramme rechts in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>A lesson that you or a colleague has written</source>
        <translation>Eine Lektion, die Sie oder jemand anderes geschrieben hat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on in the lesson</source>
        <translation>In der Lektion weitergehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back in the lesson, exactly</source>
        <translation>In der Lektion zurück, ganz genau</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Undo all that you have changed in this step of the lesson</source>
        <translation>Alles rückgängig machen, was Sie in diesem Schritt der Lektion geändert haben</translation>
    </message>
    <message>
        <source>Answers of a class…</source>
        <translation>Antworten einer Klasse…</translation>
    </message>
    <message>
        <source>A folder of answers that were handed in, as one table</source>
        <translation>Ein Ordner mit abgegebenen Antworten als eine Tabelle</translation>
    </message>
    <message>
        <source>Result…</source>
        <translation>Ergebnis…</translation>
    </message>
    <message>
        <source>Save what was asked and answered, as a table or as PDF</source>
        <translation>Fragen und Antworten speichern, als Tabelle oder PDF</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Begin this lesson anew; what was answered is forgotten</source>
        <translation>Diese Lektion neu beginnen; die Antworten werden vergessen</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>The first lesson: once around the window, in a few minutes</source>
        <translation>Die erste Lektion: einmal durch das Fenster, in wenigen Minuten</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Back to what was open before; how far you are is remembered</source>
        <translation>Zurück zu dem, was vorher offen war; Ihr Stand wird gemerkt</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>Die letzten Dateien vergessen</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <source>Print this update as PDF, with blanks to fill in, and its answer key</source>
        <translation>Dieses Update als PDF drucken, mit Lücken zum Ausfüllen und Lösungsblatt</translation>
    </message>
    <message>
        <source>Find in the run…</source>
        <translation>Im Lauf suchen…</translation>
    </message>
    <message>
        <source>At which update does something happen: loss &lt; 0.1, accuracy = 1, a weight of 0, …</source>
        <translation>Bei welchem Update etwas geschieht: Verlust &lt; 0.1, Genauigkeit = 1, ein Gewicht ist 0, …</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>The next update at which it happens</source>
        <translation>Das nächste Update, bei dem es geschieht</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>The update before, at which it happens</source>
        <translation>Das Update davor, bei dem es geschieht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close bpsim</source>
        <translation>bpsim schließen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One step on; Space too</source>
        <translation>Einen Schritt weiter; auch Leertaste</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>One step back; Backspace too</source>
        <translation>Einen Schritt zurück; auch Rücktaste</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to the beginning of the run</source>
        <translation>Zum Anfang des Laufs gehen</translation>
    </message>
    <message>
        <source>Go to the newest update</source>
        <translation>Zum neuesten Update</translation>
    </message>
    <message>
        <source>Go to the newest update that is done</source>
        <translation>Zum neuesten berechneten Update gehen</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Seed</translation>
    </message>
    <message>
        <source>Train again with other random numbers, beside the run there is: another order of the samples, and other initial weights where these were drawn, not given</source>
        <translation>Mit anderen Zufallszahlen noch einmal trainieren, neben dem bisherigen Lauf: andere Reihenfolge der Beispiele, und andere Startgewichte, wo sie gezogen und nicht vorgegeben sind</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>Lauf anheften</translation>
    </message>
    <message>
        <source>Keep this run&apos;s curve and settings beside the next ones</source>
        <translation>Kurve und Einstellungen dieses Laufs neben den nächsten behalten</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>The same start weights, nothing trained yet</source>
        <translation>Dieselben Startgewichte, noch nichts trainiert</translation>
    </message>
    <message>
        <source>Restore the preset</source>
        <translation>Vorlage wiederherstellen</translation>
    </message>
    <message>
        <source>Everything as it was opened</source>
        <translation>Alles wie beim Öffnen</translation>
    </message>
    <message>
        <source>New initial weights</source>
        <translation>Neue Startgewichte</translation>
    </message>
    <message>
        <source>Draw other start weights and begin a new run</source>
        <translation>Andere Startgewichte ziehen und einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>Gradienten prüfen</translation>
    </message>
    <message>
        <source>Compare every gradient of this update with central differences of the loss</source>
        <translation>Jeden Gradienten dieses Updates mit zentralen Differenzen des Verlusts vergleichen</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>Finde den Fehler</translation>
    </message>
    <message>
        <source>The program makes a mistake without saying which one; the class finds it</source>
        <translation>Das Programm macht einen Fehler und sagt nicht welchen; die Klasse findet ihn</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>Diagramm einpassen</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Das ganze Netz zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Larger diagram</source>
        <translation>Größeres Diagramm</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Smaller diagram</source>
        <translation>Kleineres Diagramm</translation>
    </message>
    <message>
        <source>Weights as pictures</source>
        <translation>Gewichte als Bilder</translation>
    </message>
    <message>
        <source>Neurons over a picture show their weights as one</source>
        <translation>Neuronen über einem Bild zeigen ihre Gewichte als Bild</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Let signals travel along the edges</source>
        <translation>Signale die Verbindungen entlanglaufen lassen</translation>
    </message>
    <message>
        <source>Names instead of indices</source>
        <translation>Namen statt Indizes</translation>
    </message>
    <message>
        <source>Write δ of Director 2 with its name, not with its number</source>
        <translation>δ von Direktor 2 mit Namen statt mit Nummer schreiben</translation>
    </message>
    <message>
        <source>Keep for this experiment</source>
        <translation>Für dieses Experiment behalten</translation>
    </message>
    <message>
        <source>Write the chosen notation into the experiment</source>
        <translation>Die gewählte Schreibweise in das Experiment übernehmen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Die vorige</translation>
    </message>
    <message>
        <source>Switch to the language before this one, and back again</source>
        <translation>Zur vorigen Sprache wechseln, und wieder zurück</translation>
    </message>
    <message>
        <source>Next path</source>
        <translation>Nächster Pfad</translation>
    </message>
    <message>
        <source>The next path from the selected neuron or connection to the loss</source>
        <translation>Der nächste Pfad vom gewählten Neuron oder von der Verbindung zum Verlust</translation>
    </message>
    <message>
        <source>Previous path</source>
        <translation>Voriger Pfad</translation>
    </message>
    <message>
        <source>The path before, from the selected neuron or connection to the loss</source>
        <translation>Der Pfad davor, vom gewählten Neuron oder von der Verbindung zum Verlust</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Several settings from the same start, side by side</source>
        <translation>Mehrere Einstellungen vom selben Start, nebeneinander</translation>
    </message>
    <message>
        <source>Ask the class</source>
        <translation>Klasse fragen</translation>
    </message>
    <message>
        <source>Hide values and ask for one of them</source>
        <translation>Werte verbergen und nach einem fragen</translation>
    </message>
    <message>
        <source>What it has learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <source>A map of what the network answers, beyond the samples</source>
        <translation>Eine Karte der Antworten des Netzes, über die Beispiele hinaus</translation>
    </message>
    <message>
        <source>Maps in the neurons</source>
        <translation>Karten in den Neuronen</translation>
    </message>
    <message>
        <source>Show in each neuron what it answers over the two inputs of the map</source>
        <translation>In jedem Neuron zeigen, was es über den zwei Eingaben der Karte antwortet</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>The loss over two parameters, and the way of the run through it</source>
        <translation>Der Verlust über zwei Parametern, und der Weg des Laufs darin</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>How values and gradients are distributed: saturated, dead, vanishing</source>
        <translation>Wie Werte und Gradienten verteilt sind: gesättigt, tot, verschwindend</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>Bild zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit with the mouse and see what the network answers</source>
        <translation>Mit der Maus eine Ziffer zeichnen und sehen, was das Netz antwortet</translation>
    </message>
    <message>
        <source>Hide or reveal</source>
        <translation>Verbergen/aufdecken</translation>
    </message>
    <message>
        <source>Show everything that is hidden, or hide it again</source>
        <translation>Alles Verborgene zeigen oder wieder verbergen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Large type for the whole class; . or B blanks the screen</source>
        <translation>Große Schrift für die ganze Klasse; . oder B schaltet das Bild dunkel</translation>
    </message>
    <message>
        <source>Large buttons</source>
        <translation>Große Knöpfe</translation>
    </message>
    <message>
        <source>Buttons, fields and menus that a finger finds</source>
        <translation>Knöpfe, Felder und Menüs, die ein Finger trifft</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>The guide to the window, to the words and to teaching with it, at what you look at</source>
        <translation>Das Handbuch zum Fenster, zu den Begriffen und zum Unterricht, bei dem, was Sie ansehen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Click something in the window, and a sentence says what it is for</source>
        <translation>Klicken Sie etwas im Fenster an, und ein Satz sagt, wozu es da ist</translation>
    </message>
    <message>
        <source>About bpsim</source>
        <translation>Über bpsim</translation>
    </message>
    <message>
        <source>What bpsim is</source>
        <translation>Was bpsim ist</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Stop training here; what is done stays</source>
        <translation>Das Training hier anhalten; was getan ist, bleibt</translation>
    </message>
    <message>
        <source>Train to the end of the run</source>
        <translation>Bis zum Ende des Laufs trainieren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Step on slowly by itself</source>
        <translation>Langsam von selbst weitergehen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Step by</source>
        <translation>Schritt je</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Mistake lab</source>
        <translation>Fehlerlabor</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Connections of large layers</source>
        <translation>Verbindungen großer Schichten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Die Sprache des Fensters</translation>
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
        <translation>bpsim zeichnet alles mit {size} %, sobald es neu startet.</translation>
    </message>
    <message>
        <source>What is not saved yet is asked about before.</source>
        <translation>Was noch nicht gespeichert ist, wird vorher erfragt.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>It is {answer}.</source>
        <translation>Es ist {answer}.</translation>
    </message>
    <message>
        <source>0.25, 1/4, 0.5 × 0.5 …</source>
        <translation>0.25, 1/4, 0.5 × 0.5 …</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
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
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>neue Gewichte</translation>
    </message>
    <message>
        <source>side of a point</source>
        <translation>Seite eines Punkts</translation>
    </message>
    <message>
        <source>whose line</source>
        <translation>wessen Linie</translation>
    </message>
    <message>
        <source>Hide the weighted sums z</source>
        <translation>Die gewichteten Summen z verbergen</translation>
    </message>
    <message>
        <source>Hide the activations a, and the loss and slopes that would give them away</source>
        <translation>Die Aktivierungen a verbergen, und Verlust und Steigungen, die sie verraten würden</translation>
    </message>
    <message>
        <source>Hide the deltas, and the gradients that follow from them</source>
        <translation>Die Deltas verbergen, und die Gradienten, die aus ihnen folgen</translation>
    </message>
    <message>
        <source>Hide the gradients, and the new weights that follow from them</source>
        <translation>Die Gradienten verbergen, und die neuen Gewichte, die aus ihnen folgen</translation>
    </message>
    <message>
        <source>Hide the new weights and biases</source>
        <translation>Die neuen Gewichte und Bias-Werte verbergen</translation>
    </message>
    <message>
        <source>Hide the map, and ask on which side of the boundary a point lies (two inputs or more)</source>
        <translation>Die Karte verbergen und fragen, auf welcher Seite der Grenze ein Punkt liegt (ab zwei Eingaben)</translation>
    </message>
    <message>
        <source>Hide the map, and ask which neuron of the first layer draws a line</source>
        <translation>Die Karte verbergen und fragen, welches Neuron der ersten Schicht eine Linie zieht</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss by activation</source>
        <translation>Verlust nach Aktivierung</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Hides with it, as it would tell: {what}</source>
        <translation>Verbirgt auch, weil es das verraten würde: {what}</translation>
    </message>
    <message>
        <source>{question}, for {sample}</source>
        <translation>{question}, für {sample}</translation>
    </message>
    <message>
        <source>the gradient of the bias of {place}</source>
        <translation>der Gradient des Bias von {place}</translation>
    </message>
    <message>
        <source>the gradient of the weight {place}</source>
        <translation>der Gradient des Gewichts {place}</translation>
    </message>
    <message>
        <source>the new bias of {place}</source>
        <translation>der neue Bias von {place}</translation>
    </message>
    <message>
        <source>the new weight {place}</source>
        <translation>das neue Gewicht {place}</translation>
    </message>
    <message>
        <source>the weighted sum z of {place}</source>
        <translation>die gewichtete Summe z von {place}</translation>
    </message>
    <message>
        <source>the activation a of {place}</source>
        <translation>die Aktivierung a von {place}</translation>
    </message>
    <message>
        <source>δ of {place}</source>
        <translation>δ von {place}</translation>
    </message>
    <message>
        <source>✓ Right: {answer}</source>
        <translation>✓ Richtig: {answer}</translation>
    </message>
    <message>
        <source>Nearly: right as far as it goes, but more digits are needed.</source>
        <translation>Fast: so weit richtig, aber es braucht mehr Stellen.</translation>
    </message>
    <message>
        <source>✗ Not yet.</source>
        <translation>✗ Noch nicht.</translation>
    </message>
    <message>
        <source>✗ Not yet. {why}</source>
        <translation>✗ Noch nicht. {why}</translation>
    </message>
    <message>
        <source>Or: {why}</source>
        <translation>Oder: {why}</translation>
    </message>
    <message>
        <source>QUESTION ABOUT THE MAP</source>
        <translation>FRAGE ZUR KARTE</translation>
    </message>
    <message>
        <source>The map without its colours</source>
        <translation>Die Karte ohne ihre Farben</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Show the answer and the map, without a point for it</source>
        <translation>Antwort und Karte zeigen, ohne Punkt dafür</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
    <message>
        <source>Another point, or another line</source>
        <translation>Ein anderer Punkt oder eine andere Linie</translation>
    </message>
    <message>
        <source>HIDE AS ?</source>
        <translation>VERBERGEN ALS ?</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Alles aufdecken</translation>
    </message>
    <message>
        <source>Show everything that is hidden</source>
        <translation>Alles Verborgene zeigen</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>FRAGE</translation>
    </message>
    <message>
        <source>A number or a sum: 0.25, 1/4, 1.7×10^-3, sigma(0.3), 0.8 × 1 + 0.2 × 0.1</source>
        <translation>Eine Zahl oder eine Rechnung: 0.25, 1/4, 1.7×10^-3, sigma(0.3), 0.8 × 1 + 0.2 × 0.1</translation>
    </message>
    <message>
        <source>Judge the answer; a wrong one is told what went wrong (Enter)</source>
        <translation>Die Antwort beurteilen; bei einer falschen wird gesagt, was schiefging (Enter)</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>First the rule, then its numbers, then the answer</source>
        <translation>Erst die Regel, dann ihre Zahlen, dann die Antwort</translation>
    </message>
    <message>
        <source>Show this value, without a point for it</source>
        <translation>Diesen Wert zeigen, ohne Punkt dafür</translation>
    </message>
    <message>
        <source>The next hidden value; or click one on the diagram</source>
        <translation>Der nächste verborgene Wert; oder einen im Diagramm anklicken</translation>
    </message>
    <message>
        <source>It is the turn of {name}.</source>
        <translation>{name} ist an der Reihe.</translation>
    </message>
    <message>
        <source>WHO ANSWERS</source>
        <translation>WER ANTWORTET</translation>
    </message>
    <message>
        <source>Alone, with hints</source>
        <translation>Allein, mit Tipps</translation>
    </message>
    <message>
        <source>The class in turn</source>
        <translation>Die Klasse reihum</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>One person with hints, or names or teams in turn, with a score</source>
        <translation>Eine Person mit Tipps, oder Namen oder Teams reihum, mit Punkten</translation>
    </message>
    <message>
        <source>Names, or how many teams</source>
        <translation>Namen, oder wie viele Teams</translation>
    </message>
    <message>
        <source>Names with commas between them, or a number for Team 1, Team 2 …</source>
        <translation>Namen mit Kommas dazwischen, oder eine Zahl für Team 1, Team 2 …</translation>
    </message>
    <message>
        <source>Everything of this update is answered. Step on for the next one.</source>
        <translation>Alles in diesem Update ist beantwortet. Gehen Sie weiter zum nächsten.</translation>
    </message>
    <message>
        <source>Choose what to hide: the class then says what stands behind a “?”.</source>
        <translation>Wählen Sie, was verborgen wird: Die Klasse sagt dann, was hinter einem „?“ steht.</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>Team {number}</translation>
    </message>
    <message>
        <source>There is nothing to ask on this map.</source>
        <translation>Auf dieser Karte gibt es nichts zu fragen.</translation>
    </message>
    <message>
        <source>Which neuron draws this line (where its z is 0)? Choose it, or click on it.</source>
        <translation>Welches Neuron zieht diese Linie (auf der sein z 0 ist)? Wählen Sie es oder klicken Sie es an.</translation>
    </message>
    <message>
        <source>On which side is the point ({x}, {y})?</source>
        <translation>Auf welcher Seite liegt der Punkt ({x}, {y})?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>Blame</name>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>An input has no activation function: it is what it is.</source>
        <translation>Eine Eingabe hat keine Aktivierungsfunktion: Sie ist, was sie ist.</translation>
    </message>
    <message>
        <source>softmax has no single curve: each a of the layer depends on every z of the layer, not on its own z alone. A larger z raises its own a and lowers all the others, so there is a slope for every pair: a (1 − a) for its own, minus the product of the two a for another.</source>
        <translation>softmax hat keine einzelne Kurve: Jedes a der Schicht hängt von jedem z der Schicht ab, nicht nur vom eigenen. Ein größeres z hebt sein eigenes a und senkt alle anderen; es gibt also eine Steigung für jedes Paar: a (1 − a) für das eigene, minus das Produkt der beiden a für ein anderes.</translation>
    </message>
    <message>
        <source>At {z} = {value} the curve rises with the slope {name} = {slope}.</source>
        <translation>Bei {z} = {value} steigt die Kurve mit der Steigung {name} = {slope}.</translation>
    </message>
    <message>
        <source>At z = 0 the curve has a kink, and no tangent: there the slope {slope} is agreed upon.</source>
        <translation>Bei z = 0 hat die Kurve einen Knick und keine Tangente: Dort ist die Steigung {slope} vereinbart.</translation>
    </message>
    <message>
        <source>loss from {low} to {high}</source>
        <translation>Verlust von {low} bis {high}</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Stups</translation>
    </message>
    <message>
        <source>MULTIPLICATIONS, WHOLE NETWORK</source>
        <translation>MULTIPLIKATIONEN, GANZES NETZ</translation>
    </message>
    <message>
        <source>path by path</source>
        <translation>Pfad für Pfad</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>{routes} paths lead from all weights and biases to the loss of one sample. Backpropagation works out the common end of many paths once, as the δ of a neuron, and hands it on.</source>
        <translation>{routes} Pfade führen von allen Gewichten und Bias-Werten zum Verlust eines Beispiels. Backpropagation rechnet das gemeinsame Ende vieler Pfade einmal aus, als δ eines Neurons, und gibt es weiter.</translation>
    </message>
    <message>
        <source>Counted: products of two numbers. Every w, a, f′(z) and ∂L/∂a is taken as known; path by path nothing is kept.</source>
        <translation>Gezählt: Produkte von zwei Zahlen. Jedes w, a, f′(z) und ∂L/∂a gilt als bekannt; Pfad für Pfad wird nichts aufgehoben.</translation>
    </message>
    <message>
        <source>IN SEVERAL PATHS AT ONCE</source>
        <translation>IN MEHREREN PFADEN ZUGLEICH</translation>
    </message>
    <message>
        <source>{name}: these factors stand in more than one of its {count} paths.</source>
        <translation>{name}: Diese Faktoren stehen in mehr als einem seiner {count} Pfade.</translation>
    </message>
    <message>
        <source>{name}: its paths have no factor in common.</source>
        <translation>{name}: Seine Pfade haben keinen Faktor gemeinsam.</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} weitere</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Click a neuron to see every path from it to the loss, and what each contributes to its derivative.</source>
        <translation>Klicken Sie ein Neuron an: Sie sehen jeden Pfad von ihm zum Verlust, und was jeder zu seiner Ableitung beiträgt.</translation>
    </message>
    <message>
        <source>Click a connection or a bias for its chain of derivatives, the batch, and a nudge.</source>
        <translation>Klicken Sie eine Verbindung oder einen Bias an: Sie sehen die Kette der Ableitungen, den Batch und einen Stups.</translation>
    </message>
    <message>
        <source>{loss} is the loss of the sample on the diagram.</source>
        <translation>{loss} ist der Verlust des Beispiels im Diagramm.</translation>
    </message>
    <message>
        <source>Weights are those from before the update.</source>
        <translation>Gewichte sind die von vor dem Update.</translation>
    </message>
    <message>
        <source>Bias of {name}</source>
        <translation>Bias von {name}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>WHAT COMES FROM BEHIND</source>
        <translation>WAS VON HINTEN KOMMT</translation>
    </message>
    <message>
        <source>TOGETHER</source>
        <translation>ZUSAMMEN</translation>
    </message>
    <message>
        <source>THE SAME BY RECURSION</source>
        <translation>DASSELBE REKURSIV</translation>
    </message>
    <message>
        <source>Path {number} of {count}, by size</source>
        <translation>Pfad {number} von {count}, nach Größe</translation>
    </message>
    <message>
        <source>Path {number} of {count}</source>
        <translation>Pfad {number} von {count}</translation>
    </message>
    <message>
        <source>the other {count}</source>
        <translation>die anderen {count}</translation>
    </message>
    <message>
        <source>sum = {symbol}</source>
        <translation>Summe = {symbol}</translation>
    </message>
    <message>
        <source>Step on: the products come with the backward pass.</source>
        <translation>Gehen Sie weiter: Die Produkte kommen mit dem Rückwärtsdurchlauf.</translation>
    </message>
    <message>
        <source>The paths add up to {sum}, but this program has {total}: one of its rules is wrong.</source>
        <translation>Die Pfade ergeben zusammen {sum}, aber dieses Programm hat {total}: Eine seiner Regeln ist falsch.</translation>
    </message>
    <message>
        <source>Previous path ([)</source>
        <translation>Voriger Pfad ([)</translation>
    </message>
    <message>
        <source>Next path (])</source>
        <translation>Nächster Pfad (])</translation>
    </message>
    <message>
        <source>One path after another</source>
        <translation>Ein Pfad nach dem anderen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>THIS BATCH</source>
        <translation>DIESER BATCH</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>One sample in this batch: its gradient is the gradient.</source>
        <translation>Ein Beispiel in diesem Batch: Sein Gradient ist der Gradient.</translation>
    </message>
    <message>
        <source>Each sample pulls in its own direction; the step follows what they come to together.</source>
        <translation>Jedes Beispiel zieht in seine Richtung; der Schritt folgt dem, was zusammen herauskommt.</translation>
    </message>
    <message>
        <source>The optimizer or a penalty on the weights goes into the step too.</source>
        <translation>Auch der Optimierer oder eine Strafe auf die Gewichte geht in den Schritt ein.</translation>
    </message>
    <message>
        <source>The step follows this: the learning rate {rate} times it.</source>
        <translation>Der Schritt folgt dem: Lernrate {rate} mal dies.</translation>
    </message>
    <message>
        <source>The step goes against the gradient: minus the learning rate {rate} times it.</source>
        <translation>Der Schritt geht gegen den Gradienten: minus Lernrate {rate} mal dies.</translation>
    </message>
    <message>
        <source>The loss is not on the screen: there is nothing to compare yet.</source>
        <translation>Der Verlust ist nicht auf dem Bildschirm: Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Solid: the loss of this batch, from new forward passes. Dashed: a straight line with the slope of the gradient. Nothing is changed.</source>
        <translation>Durchgezogen: der Verlust dieses Batches, aus neuen Vorwärtsdurchläufen. Gestrichelt: eine Gerade mit der Steigung des Gradienten. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>{name} = {value}, shifted by {shift}</source>
        <translation>{name} = {value}, verschoben um {shift}</translation>
    </message>
    <message>
        <source>predicted by the gradient</source>
        <translation>vom Gradienten vorhergesagt</translation>
    </message>
    <message>
        <source>real change of the loss</source>
        <translation>wirkliche Änderung des Verlusts</translation>
    </message>
    <message>
        <source>real − predicted</source>
        <translation>wirklich − vorhergesagt</translation>
    </message>
    <message>
        <source>How far the parameter is shifted</source>
        <translation>Wie weit der Parameter verschoben ist</translation>
    </message>
    <message>
        <source>Shift the parameter by up to 1; nothing is changed</source>
        <translation>Den Parameter um bis zu 1 verschieben; nichts wird geändert</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normalverteilt</translation>
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
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>alle null</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>orthogonal</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
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
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
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
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>with replacement</source>
        <translation>mit Zurücklegen</translation>
    </message>
    <message>
        <source>from last to first</source>
        <translation>vom letzten zum ersten</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>in Stufen</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>½ squared error</source>
        <translation>½ quadr. Fehler</translation>
    </message>
    <message>
        <source>½ Σ {square}</source>
        <translation>½ Σ {square}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadrierter Fehler</translation>
    </message>
    <message>
        <source>Σ {square}</source>
        <translation>Σ {square}</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadr. Fehler</translation>
    </message>
    <message>
        <source>mean of {square}</source>
        <translation>Mittel von {square}</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>categorical cross-entropy</source>
        <translation>kategoriale Kreuzentropie</translation>
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
        <translation>leer</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>numbers: {yes} is 1, {no} is 0</source>
        <translation>Zahlen: {yes} ist 1, {no} ist 0</translation>
    </message>
    <message>
        <source>one text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>texts, {count} different ones</source>
        <translation>Texte, {count} verschiedene</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>signs between thousands left out</source>
        <translation>Tausendertrennzeichen weggelassen</translation>
    </message>
    <message>
        <source>percent: 12 % is 0.12</source>
        <translation>Prozent: 12 % ist 0.12</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>in {unit}</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>die letzte Spalte</translation>
    </message>
    <message>
        <source>the last column that can be a target</source>
        <translation>die letzte Spalte, die ein Zielwert sein kann</translation>
    </message>
    <message>
        <source>its heading says so</source>
        <translation>ihre Überschrift sagt es</translation>
    </message>
    <message>
        <source>the first column of texts, all different</source>
        <translation>die erste Textspalte, alle verschieden</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <translation>sie zählt die Zeilen</translation>
    </message>
    <message>
        <source>one input for each text</source>
        <translation>eine Eingabe für jeden Text</translation>
    </message>
    <message>
        <source>choose it to get an input for each text</source>
        <translation>wählen Sie sie für eine Eingabe je Text</translation>
    </message>
    <message>
        <source>too many different texts for classes; at most {limit}</source>
        <translation>zu viele verschiedene Texte für Klassen; höchstens {limit}</translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation>nichts steht darin</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>wie gewählt</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} fehlen</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Go back to this run</source>
        <translation>Zu diesem Lauf zurückgehen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What can be done with this run</source>
        <translation>Was sich mit diesem Lauf tun lässt</translation>
    </message>
    <message>
        <source>go back to run {name}</source>
        <translation>zurück zu Lauf {name}</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Name of this run:</source>
        <translation>Name dieses Laufs:</translation>
    </message>
    <message>
        <source>new seed</source>
        <translation>neuer Seed</translation>
    </message>
    <message>
        <source>Nothing in this training is random: its initial weights are given and every epoch takes the samples in the same order, so another seed gives the same run. Try the method stochastic.</source>
        <translation>Nichts in diesem Training ist zufällig: Die Startgewichte sind vorgegeben, und jede Epoche nimmt die Beispiele in derselben Reihenfolge; ein anderer Seed ergibt denselben Lauf. Versuchen Sie das stochastische Verfahren.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>changed at update {places}</source>
        <translation>geändert bei Update {places}</translation>
    </message>
    <message>
        <source>diverged at update {update}</source>
        <translation>divergiert bei Update {update}</translation>
    </message>
    <message>
        <source>{name} is saturated</source>
        <translation>{name} ist gesättigt</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>The targets here are no classes: each sample would need one 1 and else 0. Give them that in Edit &gt; Data…, or open an experiment with classes: File &gt; New or open…, Iris or Digits.</source>
        <translation>Die Zielwerte hier sind keine Klassen: Jedes Beispiel bräuchte eine 1 und sonst 0. Geben Sie ihm das unter Bearbeiten &gt; Daten…, oder öffnen Sie ein Experiment mit Klassen: Datei &gt; Neu oder öffnen…, Iris oder Digits.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{right} of {count} right: accuracy {share}</source>
        <translation>{right} von {count} richtig: Genauigkeit {share}</translation>
    </message>
    <message>
        <source>Rows: what it is. Columns: what is answered. A click shows those samples.</source>
        <translation>Zeilen: was es ist. Spalten: was geantwortet wird. Ein Klick zeigt diese Beispiele.</translation>
    </message>
    <message>
        <source>Which samples are counted</source>
        <translation>Welche Beispiele gezählt werden</translation>
    </message>
    <message>
        <source>samples to train with</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>samples to test with</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copying… {count} rows</source>
        <translation>Kopieren… {count} Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Creating</name>
    <message>
        <source>{training} samples to train with, {tested} to test with</source>
        <translation>{training} Beispiele zum Trainieren, {tested} zum Testen</translation>
    </message>
    <message>
        <source>network {layers}, {count} parameters, {loss}</source>
        <translation>Netz {layers}, {count} Parameter, {loss}</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere Daten</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>noise (deviation)</source>
        <translation>Rauschen (Streuung)</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>Zufalls-Seed</translation>
    </message>
    <message>
        <source>to test with</source>
        <translation>zum Testen</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verborgene Schichten</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Neurons of each hidden layer: 8, 8; empty for none</source>
        <translation>Neuronen jeder verborgenen Schicht: 8, 8; leer für keine</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Picture of the data</source>
        <translation>Bild der Daten</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>andere Daten</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>input: {name}</source>
        <translation>Eingabe: {name}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>Zielwert: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{training} samples to train with, {tested} to test with. Network {new} (now {old}), output {output}, loss {loss}. Weights between nodes that stay are kept; new ones are drawn.</source>
        <translation>{training} Beispiele zum Trainieren, {tested} zum Testen. Netz {new} (jetzt {old}), Ausgabe {output}, Verlust {loss}. Gewichte zwischen bleibenden Knoten bleiben; neue werden gezogen.</translation>
    </message>
    <message>
        <source>Rows left out, as values are missing: {count}.</source>
        <translation>Weggelassene Zeilen, da Werte fehlen: {count}.</translation>
    </message>
    <message>
        <source>Missing values, kept as blanks to be filled in: {count}.</source>
        <translation>Fehlende Werte, als Lücken zum Ausfüllen behalten: {count}.</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>remove samples</source>
        <translation>Beispiele entfernen</translation>
    </message>
    <message>
        <source>move a sample</source>
        <translation>Beispiel verschieben</translation>
    </message>
    <message>
        <source>rename a sample</source>
        <translation>Beispiel umbenennen</translation>
    </message>
    <message>
        <source>set a sample aside</source>
        <translation>Beispiel zurücklegen</translation>
    </message>
    <message>
        <source>train with a sample again</source>
        <translation>wieder mit Beispiel trainieren</translation>
    </message>
    <message>
        <source>draw the test samples</source>
        <translation>Testbeispiele ziehen</translation>
    </message>
    <message>
        <source>shuffle the targets</source>
        <translation>Zielwerte mischen</translation>
    </message>
    <message>
        <source>change a value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>paste values</source>
        <translation>Werte einfügen</translation>
    </message>
    <message>
        <source>rename a column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>add an input</source>
        <translation>Eingabe hinzufügen</translation>
    </message>
    <message>
        <source>add a target</source>
        <translation>Zielwert hinzufügen</translation>
    </message>
    <message>
        <source>remove a column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>move a column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} Spalten</translation>
    </message>
    <message>
        <source>1 line above the table left out</source>
        <translation>1 Zeile über der Tabelle weggelassen</translation>
    </message>
    <message>
        <source>{count} lines above the table left out</source>
        <translation>{count} Zeilen über der Tabelle weggelassen</translation>
    </message>
    <message>
        <source>click on what a column becomes to change it</source>
        <translation>klicken Sie an, was eine Spalte wird, um es zu ändern</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Was jede Spalte wird</translation>
    </message>
    <message>
        <source>The first samples</source>
        <translation>Die ersten Beispiele</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>0 to 1: (value − least) / (greatest − least)</source>
        <translation>0 bis 1: (Wert − kleinster) / (größter − kleinster)</translation>
    </message>
    <message>
        <source>standard: (value − mean) / deviation</source>
        <translation>Standard: (Wert − Mittel) / Streuung</translation>
    </message>
    <message>
        <source>leave those samples out</source>
        <translation>diese Beispiele weglassen</translation>
    </message>
    <message>
        <source>keep as blanks to be filled in</source>
        <translation>als Lücken zum Ausfüllen behalten</translation>
    </message>
    <message>
        <source>refuse the table</source>
        <translation>die Tabelle ablehnen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>fehlende Werte</translation>
    </message>
    <message>
        <source>scale inputs</source>
        <translation>Eingaben skalieren</translation>
    </message>
    <message>
        <source>scale targets</source>
        <translation>Zielwerte skalieren</translation>
    </message>
    <message>
        <source>Set aside for testing</source>
        <translation>Zum Testen zurücklegen</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>Zufalls-Seed</translation>
    </message>
    <message>
        <source>inputs are a picture</source>
        <translation>Eingaben sind ein Bild</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>1 sample, to train with.</source>
        <translation>1 Beispiel zum Trainieren.</translation>
    </message>
    <message>
        <source>{count} samples: {training} to train with, {tested} only to test with.</source>
        <translation>{count} Beispiele: {training} zum Trainieren, {tested} nur zum Testen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Draw them; boxes in the last column mark single samples</source>
        <translation>Sie ziehen; Kästchen in der letzten Spalte markieren einzelne Beispiele</translation>
    </message>
    <message>
        <source>Train with all</source>
        <translation>Mit allen trainieren</translation>
    </message>
    <message>
        <source>+ sample</source>
        <translation>+ Beispiel</translation>
    </message>
    <message>
        <source>Add a sample below the chosen one, a copy of it</source>
        <translation>Unter dem gewählten ein Beispiel hinzufügen, eine Kopie davon</translation>
    </message>
    <message>
        <source>− samples</source>
        <translation>− Beispiele</translation>
    </message>
    <message>
        <source>Remove the chosen samples</source>
        <translation>Die gewählten Beispiele entfernen</translation>
    </message>
    <message>
        <source>Move the chosen sample up</source>
        <translation>Das gewählte Beispiel nach oben</translation>
    </message>
    <message>
        <source>Move the chosen sample down</source>
        <translation>Das gewählte Beispiel nach unten</translation>
    </message>
    <message>
        <source>+ input</source>
        <translation>+ Eingabe</translation>
    </message>
    <message>
        <source>Add an input; the network gets a node</source>
        <translation>Eine Eingabe hinzufügen; das Netz bekommt einen Knoten</translation>
    </message>
    <message>
        <source>+ target</source>
        <translation>+ Zielwert</translation>
    </message>
    <message>
        <source>Add a target; the network gets an output</source>
        <translation>Einen Zielwert hinzufügen; das Netz bekommt eine Ausgabe</translation>
    </message>
    <message>
        <source>− column</source>
        <translation>− Spalte</translation>
    </message>
    <message>
        <source>Remove the chosen input or target</source>
        <translation>Die gewählte Eingabe oder den Zielwert entfernen</translation>
    </message>
    <message>
        <source>Move the chosen input or target to the left</source>
        <translation>Die gewählte Eingabe oder den Zielwert nach links</translation>
    </message>
    <message>
        <source>Move the chosen input or target to the right</source>
        <translation>Die gewählte Eingabe oder den Zielwert nach rechts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen cells, for a spreadsheet (Ctrl+C)</source>
        <translation>Die gewählten Zellen für eine Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, from the chosen cell on (Ctrl+V)</source>
        <translation>Aus einer Tabellenkalkulation einfügen, ab der gewählten Zelle (Strg+V)</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Other data, from a spreadsheet or a text table</source>
        <translation>Andere Daten, aus einer Tabellenkalkulation oder Texttabelle</translation>
    </message>
    <message>
        <source>Data set…</source>
        <translation>Datensatz…</translation>
    </message>
    <message>
        <source>Other data: generated, or a set that comes with bpsim</source>
        <translation>Andere Daten: erzeugte oder ein Datensatz, der bpsim beiliegt</translation>
    </message>
    <message>
        <source>Shuffle targets</source>
        <translation>Zielwerte mischen</translation>
    </message>
    <message>
        <source>Deal the targets out anew, by the seed below: then they can only be learned by heart (overfitting)</source>
        <translation>Die Zielwerte neu austeilen, nach dem Seed unten: Dann lassen sie sich nur auswendig lernen (Überanpassung)</translation>
    </message>
    <message>
        <source>{cells} cells are too many for the clipboard ({most} at most): choose fewer, or export the numbers as CSV.</source>
        <translation>{cells} Zellen sind zu viele für die Zwischenablage (höchstens {most}): Wählen Sie weniger, oder exportieren Sie die Zahlen als CSV.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>target: classes</source>
        <translation>Zielwert: Klassen</translation>
    </message>
    <message>
        <source>sample name</source>
        <translation>Name des Beispiels</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab *.dat *.data *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.tab *.dat *.data *.xlsx *.xlsm *.xlsb *.xls *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy one in a spreadsheet first.</source>
        <translation>In der Zwischenablage ist keine Tabelle: Kopieren Sie zuerst eine in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>between columns</source>
        <translation>zwischen Spalten</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>{what} (recognised)</source>
        <translation>{what} (erkannt)</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>benennt die Spalten</translation>
    </message>
    <message>
        <source>is a sample</source>
        <translation>ist ein Beispiel</translation>
    </message>
    <message>
        <source>GB18030, GBK (Chinese)</source>
        <translation>GB18030, GBK (Chinesisch)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Westeuropa)</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5 (traditionelles Chinesisch)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central Europe)</source>
        <translation>Windows-1250 (Mitteleuropa)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (Kyrillisch)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (Griechisch)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (Türkisch)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (Japanisch)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR (Koreanisch)</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>Chinese commas</source>
        <translation>chinesische Kommas</translation>
    </message>
    <message>
        <source>Chinese semicolons</source>
        <translation>chinesische Semikolons</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Right but for its sign: in some notations δ has the opposite one. A hint shows the rule used here.</source>
        <translation>Richtig bis auf das Vorzeichen: In manchen Schreibweisen hat δ das andere. Ein Tipp zeigt die Regel, die hier gilt.</translation>
    </message>
    <message>
        <source>Right but for its sign: gradient and direction of descent are opposite. A hint shows the rule.</source>
        <translation>Richtig bis auf das Vorzeichen: Gradient und Abstiegsrichtung sind entgegengesetzt. Ein Tipp zeigt die Regel.</translation>
    </message>
    <message>
        <source>Right as the derivative by a, which some books call δ. Here δ is the one by z: the factor f′(z) is missing.</source>
        <translation>Richtig als Ableitung nach a, die manche Bücher δ nennen. Hier ist δ die nach z: Der Faktor f′(z) fehlt.</translation>
    </message>
    <message>
        <source>The derivative by a, with the opposite sign. Here δ is the one by z: turn the sign, multiply by f′(z).</source>
        <translation>Die Ableitung nach a, mit dem anderen Vorzeichen. Hier ist δ die nach z: Vorzeichen umkehren, mit f′(z) multiplizieren.</translation>
    </message>
    <message>
        <source>Right as the derivative by z. In the notation shown δ is the one by a, without the factor f′(z).</source>
        <translation>Richtig als Ableitung nach z. In der gezeigten Schreibweise ist δ die nach a, ohne den Faktor f′(z).</translation>
    </message>
    <message>
        <source>Right but for its sign: a bias is added, a threshold subtracted. A hint shows the rule used here.</source>
        <translation>Richtig bis auf das Vorzeichen: Ein Bias wird addiert, eine Schwelle abgezogen. Ein Tipp zeigt die Regel, die hier gilt.</translation>
    </message>
    <message>
        <source>The bias is missing: this is the weighted sum without it.</source>
        <translation>Der Bias fehlt: Das ist die gewichtete Summe ohne ihn.</translation>
    </message>
    <message>
        <source>The bias was subtracted; here it is added.</source>
        <translation>Der Bias wurde abgezogen; hier wird er addiert.</translation>
    </message>
    <message>
        <source>The threshold was added; here it is subtracted.</source>
        <translation>Die Schwelle wurde addiert; hier wird sie abgezogen.</translation>
    </message>
    <message>
        <source>This is the activation a; asked is the weighted sum z, before it.</source>
        <translation>Das ist die Aktivierung a; gefragt ist die gewichtete Summe z davor.</translation>
    </message>
    <message>
        <source>This is z: the activation function is still to be applied.</source>
        <translation>Das ist z: Die Aktivierungsfunktion ist noch anzuwenden.</translation>
    </message>
    <message>
        <source>The layer before passes on its activations a; here its weighted sums z were used.</source>
        <translation>Die Schicht davor gibt ihre Aktivierungen a weiter; hier wurden ihre gewichteten Summen z verwendet.</translation>
    </message>
    <message>
        <source>The term of {node} is missing from the sum.</source>
        <translation>Der Summand von {node} fehlt in der Summe.</translation>
    </message>
    <message>
        <source>This is the term of {node} alone; the others are to be added.</source>
        <translation>Das ist nur der Summand von {node}; die anderen sind zu addieren.</translation>
    </message>
    <message>
        <source>The terms were added without their weights.</source>
        <translation>Die Summanden wurden ohne ihre Gewichte addiert.</translation>
    </message>
    <message>
        <source>The weights were taken the other way round: row and column of the matrix are exchanged.</source>
        <translation>Die Gewichte wurden verkehrt herum genommen: Zeile und Spalte der Matrix sind vertauscht.</translation>
    </message>
    <message>
        <source>This is what comes out when all weights are 0; then all neurons of a layer stay twins for ever.</source>
        <translation>Das kommt heraus, wenn alle Gewichte 0 sind; dann bleiben alle Neuronen einer Schicht für immer Zwillinge.</translation>
    </message>
    <message>
        <source>This is the slope f′(z), not the activation f(z).</source>
        <translation>Das ist die Steigung f′(z), nicht die Aktivierung f(z).</translation>
    </message>
    <message>
        <source>The sign of the exponent is wrong: it is e to the minus z.</source>
        <translation>Das Vorzeichen des Exponenten ist falsch: Es heißt e hoch minus z.</translation>
    </message>
    <message>
        <source>The activation function was applied twice.</source>
        <translation>Die Aktivierungsfunktion wurde zweimal angewandt.</translation>
    </message>
    <message>
        <source>This is {function}(z); this layer has another activation.</source>
        <translation>Das ist {function}(z); diese Schicht hat eine andere Aktivierung.</translation>
    </message>
    <message>
        <source>The factor f′(z), the slope of the activation, is missing.</source>
        <translation>Der Faktor f′(z), die Steigung der Aktivierung, fehlt.</translation>
    </message>
    <message>
        <source>The slope f′(z) is missing in the layers behind: their deltas need it too.</source>
        <translation>Die Steigung f′(z) fehlt in den Schichten dahinter: Auch deren Deltas brauchen sie.</translation>
    </message>
    <message>
        <source>With this loss f′(z) cancels: δ of the output is a − t, without the slope.</source>
        <translation>Bei diesem Verlust kürzt sich f′(z): δ der Ausgabe ist a − t, ohne Steigung.</translation>
    </message>
    <message>
        <source>The wrong slope: 1 − a² belongs to tanh, a(1 − a) to the sigmoid.</source>
        <translation>Die falsche Steigung: 1 − a² gehört zu tanh, a(1 − a) zu sigmoid.</translation>
    </message>
    <message>
        <source>The slope at the wrong place: f′(z) is a(1 − a) for the sigmoid, and not f′(a) or z(1 − z).</source>
        <translation>Die Steigung an der falschen Stelle: f′(z) ist bei sigmoid a(1 − a), nicht f′(a) oder z(1 − z).</translation>
    </message>
    <message>
        <source>This is the slope f′(z) alone; it is to be multiplied by dL/da.</source>
        <translation>Das ist nur die Steigung f′(z); sie ist mit dL/da zu multiplizieren.</translation>
    </message>
    <message>
        <source>The target was not subtracted: the error is a − t.</source>
        <translation>Der Zielwert wurde nicht abgezogen: Der Fehler ist a − t.</translation>
    </message>
    <message>
        <source>The loss itself was taken, not its derivative.</source>
        <translation>Der Verlust selbst wurde genommen, nicht seine Ableitung.</translation>
    </message>
    <message>
        <source>This is the error a − t alone; what is asked follows from the derivative of the loss.</source>
        <translation>Das ist nur der Fehler a − t; das Gefragte folgt aus der Ableitung des Verlusts.</translation>
    </message>
    <message>
        <source>This is the loss itself; what is asked follows from its derivative.</source>
        <translation>Das ist der Verlust selbst; das Gefragte folgt aus seiner Ableitung.</translation>
    </message>
    <message>
        <source>Twice too much: the ½ of the loss cancels the 2 that the derivative of a square brings.</source>
        <translation>Doppelt so viel: Das ½ des Verlusts kürzt die 2, die aus der Ableitung eines Quadrats kommt.</translation>
    </message>
    <message>
        <source>Half of it: the derivative of a square brings a factor 2.</source>
        <translation>Die Hälfte davon: Die Ableitung eines Quadrats bringt einen Faktor 2.</translation>
    </message>
    <message>
        <source>The mean over the outputs is missing: this loss divides by how many there are.</source>
        <translation>Das Mittel über die Ausgaben fehlt: Dieser Verlust teilt durch ihre Zahl.</translation>
    </message>
    <message>
        <source>Divided by the number of samples: δ belongs to one sample, the mean comes with the gradient.</source>
        <translation>Durch die Zahl der Beispiele geteilt: δ gehört zu einem Beispiel, das Mittel kommt mit dem Gradienten.</translation>
    </message>
    <message>
        <source>Only the path through {node} is counted; every path to the loss adds its share.</source>
        <translation>Nur der Pfad über {node} ist gezählt; jeder Pfad zum Verlust trägt seinen Teil bei.</translation>
    </message>
    <message>
        <source>The path through {node} is missing from the sum.</source>
        <translation>Der Pfad über {node} fehlt in der Summe.</translation>
    </message>
    <message>
        <source>The weights were added without the deltas that they carry back.</source>
        <translation>Die Gewichte wurden ohne die Deltas addiert, die sie zurücktragen.</translation>
    </message>
    <message>
        <source>The updated weights were used; δ goes back over the OLD ones, all weights change afterwards.</source>
        <translation>Die aktualisierten Gewichte wurden verwendet; δ geht über die ALTEN zurück, alle Gewichte ändern sich danach.</translation>
    </message>
    <message>
        <source>This is δ alone; the activation that comes in is missing.</source>
        <translation>Das ist nur δ; die Aktivierung, die hereinkommt, fehlt.</translation>
    </message>
    <message>
        <source>This is the incoming activation alone; δ is missing.</source>
        <translation>Das ist nur die hereinkommende Aktivierung; δ fehlt.</translation>
    </message>
    <message>
        <source>δ was multiplied by the activation of its own neuron; it takes the one at the start of the edge.</source>
        <translation>δ wurde mit der Aktivierung des eigenen Neurons multipliziert; es gehört die am Anfang der Verbindung dazu.</translation>
    </message>
    <message>
        <source>δ was multiplied by the weight; the gradient of a weight takes the activation that comes in.</source>
        <translation>δ wurde mit dem Gewicht multipliziert; zum Gradienten eines Gewichts gehört die Aktivierung, die hereinkommt.</translation>
    </message>
    <message>
        <source>This is the sum over the batch; here the mean is taken.</source>
        <translation>Das ist die Summe über den Batch; hier wird das Mittel genommen.</translation>
    </message>
    <message>
        <source>This is the mean over the batch; here the sum is taken.</source>
        <translation>Das ist das Mittel über den Batch; hier wird die Summe genommen.</translation>
    </message>
    <message>
        <source>The bias&apos;s gradient was averaged over the batch while the weights&apos; are summed: both go alike.</source>
        <translation>Der Gradient des Bias wurde über den Batch gemittelt, die der Gewichte werden summiert: Beide gehen gleich.</translation>
    </message>
    <message>
        <source>This is the share of {sample} alone; the batch has more samples.</source>
        <translation>Das ist nur der Anteil von {sample}; der Batch hat mehr Beispiele.</translation>
    </message>
    <message>
        <source>This is the gradient times the learning rate; that comes with the update only.</source>
        <translation>Das ist der Gradient mal der Lernrate; die kommt erst beim Update.</translation>
    </message>
    <message>
        <source>The gradient of the update before was added; each batch starts from 0.</source>
        <translation>Der Gradient des vorigen Updates wurde dazugezählt; jeder Batch beginnt bei 0.</translation>
    </message>
    <message>
        <source>The learning rate is missing: the whole gradient was taken.</source>
        <translation>Die Lernrate fehlt: Der ganze Gradient wurde genommen.</translation>
    </message>
    <message>
        <source>The step goes the wrong way: with it the loss would climb.</source>
        <translation>Der Schritt geht in die falsche Richtung: Damit stiege der Verlust.</translation>
    </message>
    <message>
        <source>This is the step alone; the new value is the old one with the step.</source>
        <translation>Das ist nur der Schritt; der neue Wert ist der alte mit dem Schritt.</translation>
    </message>
    <message>
        <source>This is the old value: the update is still to be done.</source>
        <translation>Das ist der alte Wert: Das Update steht noch aus.</translation>
    </message>
    <message>
        <source>This is plain gradient descent; the optimizer of this experiment remembers earlier gradients.</source>
        <translation>Das ist einfacher Gradientenabstieg; der Optimierer dieses Experiments merkt sich frühere Gradienten.</translation>
    </message>
    <message>
        <source>The share of the regularisation is missing from the gradient.</source>
        <translation>Der Anteil der Regularisierung fehlt im Gradienten.</translation>
    </message>
    <message>
        <source>The parts of the sum were added without their signs; a negative one makes it smaller.</source>
        <translation>Die Teile der Summe wurden ohne ihre Vorzeichen addiert; ein negativer macht sie kleiner.</translation>
    </message>
    <message>
        <source>This is the value of {node}.</source>
        <translation>Das ist der Wert von {node}.</translation>
    </message>
    <message>
        <source>This is the value of {name}.</source>
        <translation>Das ist der Wert von {name}.</translation>
    </message>
    <message>
        <source>This is the value for {sample}.</source>
        <translation>Das ist der Wert für {sample}.</translation>
    </message>
    <message>
        <source>The sign is wrong; the size is right.</source>
        <translation>Das Vorzeichen ist falsch; der Betrag stimmt.</translation>
    </message>
    <message>
        <source>The digits are right, the decimal point is not.</source>
        <translation>Die Ziffern stimmen, das Komma nicht.</translation>
    </message>
    <message>
        <source>The nearest sample belongs there. But the boundary lies between that sample and the point.</source>
        <translation>Das nächste Beispiel gehört dorthin. Aber die Grenze liegt zwischen diesem Beispiel und dem Punkt.</translation>
    </message>
    <message>
        <source>Pass the point forward: with an output of at least {threshold} it is “{yes}”, below that “{no}”.</source>
        <translation>Rechnen Sie den Punkt vorwärts: Ab der Ausgabe {threshold} ist es „{yes}“, darunter „{no}“.</translation>
    </message>
    <message>
        <source>Pass the point forward: the largest of the outputs decides.</source>
        <translation>Rechnen Sie den Punkt vorwärts: Die größte der Ausgaben entscheidet.</translation>
    </message>
    <message>
        <source>The line of {neuron} does not cross this map.</source>
        <translation>Die Linie von {neuron} kreuzt diese Karte nicht.</translation>
    </message>
    <message>
        <source>The weights of {neuron} point along this line; but a line is at right angles to its weights.</source>
        <translation>Die Gewichte von {neuron} zeigen an dieser Linie entlang; aber eine Linie steht senkrecht auf ihren Gewichten.</translation>
    </message>
    <message>
        <source>The line of {neuron} has about this direction, but its bias puts it elsewhere.</source>
        <translation>Die Linie von {neuron} hat etwa diese Richtung, aber ihr Bias legt sie woandershin.</translation>
    </message>
    <message>
        <source>The line of {neuron} has another direction: at right angles to its weights ({across}, {up}).</source>
        <translation>Die Linie von {neuron} hat eine andere Richtung: senkrecht zu ihren Gewichten ({across}, {up}).</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>layer {number}</source>
        <translation>Schicht {number}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>target {t} =</source>
        <translation>Ziel {t} =</translation>
    </message>
    <message>
        <source>loss {formula}</source>
        <translation>Verlust {formula}</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>Batch-Verlust</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>width: size · dashed: negative · node: activation</source>
        <translation>Breite: Betrag · gestrichelt: negativ · Knoten: Aktivierung</translation>
    </message>
    <message>
        <source>width: size · colour: sign · node: activation</source>
        <translation>Breite: Betrag · Farbe: Vorzeichen · Knoten: Aktivierung</translation>
    </message>
    <message>
        <source>width: size · dashed: negative</source>
        <translation>Breite: Betrag · gestrichelt: negativ</translation>
    </message>
    <message>
        <source>width: size · colour: sign</source>
        <translation>Breite: Betrag · Farbe: Vorzeichen</translation>
    </message>
    <message>
        <source>fill: {a}</source>
        <translation>Füllung: {a}</translation>
    </message>
    <message>
        <source>ring: {delta}</source>
        <translation>Ring: {delta}</translation>
    </message>
    <message>
        <source>Add a neuron to this layer (Insert)</source>
        <translation>Ein Neuron zu dieser Schicht hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Remove the last neuron of this layer</source>
        <translation>Das letzte Neuron dieser Schicht entfernen</translation>
    </message>
    <message>
        <source>Add a hidden layer here</source>
        <translation>Hier eine verborgene Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>Netzdiagramm</translation>
    </message>
    <message>
        <source>Arrow keys move over nodes and connections; Enter types over a value, F2 over a name; Insert adds a neuron, Delete removes one; Shift with an arrow key tries another weight.</source>
        <translation>Pfeiltasten gehen über Knoten und Verbindungen; Enter überschreibt einen Wert, F2 einen Namen; Einfg fügt ein Neuron hinzu, Entf entfernt eins; Umschalt mit einer Pfeiltaste probiert ein anderes Gewicht.</translation>
    </message>
</context>
<context>
    <name>DiagramChoices</name>
    <message>
        <source>Automatic: where all of a layer fit, and in hand</source>
        <translation>Automatisch: wo alle einer Schicht passen, und beim aktuellen Schritt</translation>
    </message>
    <message>
        <source>All that find a place</source>
        <translation>Alle, die Platz finden</translation>
    </message>
    <message>
        <source>Only what is in hand</source>
        <translation>Nur beim aktuellen Schritt</translation>
    </message>
    <message>
        <source>Only those in hand</source>
        <translation>Nur die des aktuellen Schritts</translation>
    </message>
    <message>
        <source>The strongest 60 of each layer</source>
        <translation>Die stärksten 60 jeder Schicht</translation>
    </message>
    <message>
        <source>The strongest 400 of each layer</source>
        <translation>Die stärksten 400 jeder Schicht</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>back to the start</source>
        <translation>zurück zum Start</translation>
    </message>
    <message>
        <source>restore the preset</source>
        <translation>Vorlage wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>With a single output softmax always answers 1, whatever it gets.</source>
        <translation>Mit einer einzigen Ausgabe antwortet softmax immer 1, was auch hineinkommt.</translation>
    </message>
    <message>
        <source>{activation} cannot reach all targets: they go from {least} to {largest}.</source>
        <translation>{activation} erreicht nicht alle Zielwerte: Sie gehen von {least} bis {largest}.</translation>
    </message>
    <message>
        <source>softmax goes with the loss {loss}; with another one it learns slowly from clear mistakes.</source>
        <translation>softmax gehört zum Verlust {loss}; mit einem anderen lernt es aus klaren Fehlern langsam.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>full loss at the end</source>
        <translation>Gesamtverlust am Ende</translation>
    </message>
    <message>
        <source>and {count} narrower ones</source>
        <translation>und {count} schmalere</translation>
    </message>
    <message>
        <source>and a narrower one</source>
        <translation>und ein schmalerer</translation>
    </message>
    <message>
        <source>Only the first {epochs} of {all} epochs are tried.</source>
        <translation>Nur die ersten {epochs} von {all} Epochen werden probiert.</translation>
    </message>
    <message>
        <source>The search took too long: not every edge is known to two digits.</source>
        <translation>Die Suche dauerte zu lange: Nicht jede Grenze ist auf zwei Stellen bekannt.</translation>
    </message>
    <message>
        <source>Full loss at the end over the setting: {what}, from {first} to {last}, both on logarithmic axes</source>
        <translation>Gesamtverlust am Ende über der Einstellung: {what}, von {first} bis {last}, beide auf logarithmischen Achsen</translation>
    </message>
    <message>
        <source>best {value}: {loss}</source>
        <translation>bester {value}: {loss}</translation>
    </message>
    <message>
        <source>The smallest full loss at the end of the run</source>
        <translation>Der kleinste Gesamtverlust am Ende des Laufs</translation>
    </message>
    <message>
        <source>worse everywhere</source>
        <translation>überall schlechter</translation>
    </message>
    <message>
        <source>worse up to {last}</source>
        <translation>schlechter bis {last}</translation>
    </message>
    <message>
        <source>worse from {first} on</source>
        <translation>schlechter ab {first}</translation>
    </message>
    <message>
        <source>worse at {first}</source>
        <translation>schlechter bei {first}</translation>
    </message>
    <message>
        <source>worse from {first} to {last}</source>
        <translation>schlechter von {first} bis {last}</translation>
    </message>
    <message>
        <source>sticks everywhere</source>
        <translation>steckt überall fest</translation>
    </message>
    <message>
        <source>sticks up to {last}</source>
        <translation>steckt fest bis {last}</translation>
    </message>
    <message>
        <source>sticks from {first} on</source>
        <translation>steckt fest ab {first}</translation>
    </message>
    <message>
        <source>sticks at {first}</source>
        <translation>steckt fest bei {first}</translation>
    </message>
    <message>
        <source>sticks from {first} to {last}</source>
        <translation>steckt fest von {first} bis {last}</translation>
    </message>
    <message>
        <source>diverges everywhere</source>
        <translation>divergiert überall</translation>
    </message>
    <message>
        <source>diverges up to {last}</source>
        <translation>divergiert bis {last}</translation>
    </message>
    <message>
        <source>diverges from {first} on</source>
        <translation>divergiert ab {first}</translation>
    </message>
    <message>
        <source>diverges at {first}</source>
        <translation>divergiert bei {first}</translation>
    </message>
    <message>
        <source>diverges from {first} to {last}</source>
        <translation>divergiert von {first} bis {last}</translation>
    </message>
    <message>
        <source>The full loss at the end is larger than with {now}</source>
        <translation>Der Gesamtverlust am Ende ist größer als mit {now}</translation>
    </message>
    <message>
        <source>Outputs are saturated at the end: wrong, and their derivative is nearly 0</source>
        <translation>Ausgaben sind am Ende gesättigt: falsch, und ihre Ableitung ist fast 0</translation>
    </message>
    <message>
        <source>The loss or a weight grows beyond every number</source>
        <translation>Der Verlust oder ein Gewicht wächst über jede Zahl</translation>
    </message>
    <message>
        <source>Looking for the edges of the setting {what}…</source>
        <translation>Suche nach den Grenzen der Einstellung {what}…</translation>
    </message>
    <message>
        <source>Click to try this value.</source>
        <translation>Klicken, um diesen Wert zu probieren.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>change weight {name}</source>
        <translation>Gewicht {name} ändern</translation>
    </message>
    <message>
        <source>change the bias of {name}</source>
        <translation>Bias von {name} ändern</translation>
    </message>
    <message>
        <source>change an input</source>
        <translation>Eingabe ändern</translation>
    </message>
    <message>
        <source>change a target</source>
        <translation>Zielwert ändern</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>Verfahren ändern</translation>
    </message>
    <message>
        <source>change the layers</source>
        <translation>Schichten ändern</translation>
    </message>
    <message>
        <source>change an activation function</source>
        <translation>Aktivierungsfunktion ändern</translation>
    </message>
    <message>
        <source>change the output and the loss</source>
        <translation>Ausgabe und Verlust ändern</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>remove a sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>new initial weights</source>
        <translation>neue Startgewichte</translation>
    </message>
</context>
<context>
    <name>ExplainRoom</name>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Go to this calculation of the update that is shown</source>
        <translation>Zu dieser Rechnung des gezeigten Updates gehen</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} Stellen</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>relu keeps what is positive and makes the rest 0.</source>
        <translation>relu behält das Positive und macht den Rest zu 0.</translation>
    </message>
    <message>
        <source>leaky relu keeps what is positive and multiplies the rest by 0.01.</source>
        <translation>leaky relu behält das Positive und multipliziert den Rest mit 0.01.</translation>
    </message>
    <message>
        <source>softmax turns the layer&apos;s weighted sums into shares that add up to 1.</source>
        <translation>softmax macht die gewichteten Summen der Schicht zu Anteilen, die zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>elu keeps what is positive; the rest bends smoothly down to −1.</source>
        <translation>elu behält das Positive; der Rest biegt sich sanft hinab bis −1.</translation>
    </message>
    <message>
        <source>gelu lets z pass by a share that grows with z from 0 to 1.</source>
        <translation>gelu lässt von z einen Anteil durch, der mit z von 0 bis 1 wächst.</translation>
    </message>
    <message>
        <source>With a sigmoid and this cross-entropy {slope} cancels: {delta} is the error {error}.</source>
        <translation>Bei sigmoid und dieser Kreuzentropie kürzt sich {slope}: {delta} ist der Fehler {error}.</translation>
    </message>
    <message>
        <source>With softmax and this cross-entropy everything cancels but the error {error}.</source>
        <translation>Bei softmax und dieser Kreuzentropie kürzt sich alles außer dem Fehler {error}.</translation>
    </message>
    <message>
        <source>Deliberately wrong: this is what the program with the mistake does.</source>
        <translation>Absichtlich falsch: So rechnet das Programm mit dem Fehler.</translation>
    </message>
    <message>
        <source>Deliberately wrong: gradients that the last epoch left over are in these gradients too.</source>
        <translation>Absichtlich falsch: In diesen Gradienten stecken auch solche, die von der letzten Epoche übrig sind.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>− gradient</source>
        <translation>− Gradient</translation>
    </message>
    <message>
        <source>Biases are not trained in this experiment.</source>
        <translation>Bias-Werte werden in diesem Experiment nicht trainiert.</translation>
    </message>
    <message>
        <source>Thresholds are not trained in this experiment.</source>
        <translation>Schwellen werden in diesem Experiment nicht trainiert.</translation>
    </message>
    <message>
        <source>Parameters marked ⊘ are frozen: they keep their value.</source>
        <translation>Mit ⊘ markierte Parameter sind eingefroren: Sie behalten ihren Wert.</translation>
    </message>
    <message>
        <source>Every parameter of this layer is frozen.</source>
        <translation>Jeder Parameter dieser Schicht ist eingefroren.</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Weights and biases are averaged differently here, as in the source of this example.</source>
        <translation>Gewichte und Bias-Werte werden hier verschieden gemittelt, wie in der Quelle dieses Beispiels.</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>take the batch: inputs {x}, targets {t}</source>
        <translation>nimm den Batch: Eingaben {x}, Zielwerte {t}</translation>
    </message>
    <message>
        <source>for l = {first} … {last}, each neuron j</source>
        <translation>für l = {first} … {last}, jedes Neuron j</translation>
    </message>
    <message>
        <source>for l = {first}, each neuron j</source>
        <translation>für l = {first}, jedes Neuron j</translation>
    </message>
    <message>
        <source>{slope}: {above} where {z} &gt; 0, else {below}</source>
        <translation>{slope}: {above} wo {z} &gt; 0, sonst {below}</translation>
    </message>
    <message>
        <source>each bias in the same way</source>
        <translation>jeder Bias ebenso</translation>
    </message>
    <message>
        <source>the biases stay as they are</source>
        <translation>die Bias-Werte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>forward once more: the new loss</source>
        <translation>noch einmal vorwärts: der neue Verlust</translation>
    </message>
    <message>
        <source>By its schedule the learning rate is {rate} in this epoch; in the first it is {first}.</source>
        <translation>Nach ihrem Plan ist die Lernrate in dieser Epoche {rate}; in der ersten ist sie {first}.</translation>
    </message>
    <message>
        <source>g is the gradient of the loss and what L1 and L2 regularisation add to it.</source>
        <translation>g ist der Gradient des Verlusts und was L1- und L2-Regularisierung dazugeben.</translation>
    </message>
    <message>
        <source>L2 regularisation shrinks the weight itself by a share, whatever its gradient and its memory are.</source>
        <translation>L2-Regularisierung verkleinert das Gewicht selbst um einen Anteil, unabhängig von Gradient und Gedächtnis.</translation>
    </message>
    <message>
        <source>The optimizer remembers {names} of every parameter; at the start it is 0.</source>
        <translation>Der Optimierer merkt sich {names} für jeden Parameter; am Anfang ist es 0.</translation>
    </message>
    <message>
        <source>This loss was computed from {z}, not from {a}: so close to 0 or 1, {a} has too few digits for the logarithm.</source>
        <translation>Dieser Verlust wurde aus {z} berechnet, nicht aus {a}: So nahe bei 0 oder 1 hat {a} zu wenige Stellen für den Logarithmus.</translation>
    </message>
    <message>
        <source>The loss fell: the same batch, the new weights.</source>
        <translation>Der Verlust ist gefallen: derselbe Batch, die neuen Gewichte.</translation>
    </message>
    <message>
        <source>The loss rose: this step went too far for this batch.</source>
        <translation>Der Verlust ist gestiegen: Dieser Schritt ging für diesen Batch zu weit.</translation>
    </message>
    <message>
        <source>The loss did not change.</source>
        <translation>Der Verlust hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>target {t}</source>
        <translation>Ziel {t}</translation>
    </message>
    <message>
        <source>{delta} uses the OLD weights: the update comes after the whole backward pass.</source>
        <translation>{delta} verwendet die ALTEN Gewichte: Das Update kommt nach dem ganzen Rückwärtsdurchlauf.</translation>
    </message>
    <message>
        <source>input {x}</source>
        <translation>Eingabe {x}</translation>
    </message>
    <message>
        <source>This neuron is muted: it passes on 0 whatever z is, and training leaves its weights as they are.</source>
        <translation>Dieses Neuron ist stumm: Es gibt 0 weiter, was auch z ist, und das Training lässt seine Gewichte, wie sie sind.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Saturated: the slope is almost 0, so almost nothing is passed back.</source>
        <translation>Gesättigt: Die Steigung ist fast 0, also wird fast nichts zurückgegeben.</translation>
    </message>
    <message>
        <source>z is greater than 0: the slope is {slope}.</source>
        <translation>z ist größer als 0: Die Steigung ist {slope}.</translation>
    </message>
    <message>
        <source>z is not greater than 0: the slope is {slope}.</source>
        <translation>z ist nicht größer als 0: Die Steigung ist {slope}.</translation>
    </message>
    <message>
        <source>In this notation {delta} is {meaning}: positive where the loss grows with {by}. View &gt; Notation changes the sign.</source>
        <translation>In dieser Schreibweise ist {delta} {meaning}: positiv, wo der Verlust mit {by} wächst. Ansicht &gt; Schreibweise ändert das Vorzeichen.</translation>
    </message>
    <message>
        <source>In this notation {delta} is {meaning}: positive where the loss falls as {by} grows. View &gt; Notation changes the sign.</source>
        <translation>In dieser Schreibweise ist {delta} {meaning}: positiv, wo der Verlust fällt, wenn {by} wächst. Ansicht &gt; Schreibweise ändert das Vorzeichen.</translation>
    </message>
    <message>
        <source>A row for each sample, a column for each neuron.</source>
        <translation>Eine Zeile für jedes Beispiel, eine Spalte für jedes Neuron.</translation>
    </message>
    <message>
        <source>A column for each sample, a row for each neuron.</source>
        <translation>Eine Spalte für jedes Beispiel, eine Zeile für jedes Neuron.</translation>
    </message>
    <message>
        <source>A muted neuron passes on 0, and its slope is 0.</source>
        <translation>Ein stummes Neuron gibt 0 weiter, und seine Steigung ist 0.</translation>
    </message>
    <message>
        <source>The ones add up the samples: one sum for each neuron.</source>
        <translation>Die Einsen zählen die Beispiele zusammen: eine Summe für jedes Neuron.</translation>
    </message>
    <message>
        <source>Softmax couples the neurons of a layer: each needs the values of all.</source>
        <translation>Softmax verbindet die Neuronen einer Schicht: Jedes braucht die Werte aller.</translation>
    </message>
    <message>
        <source>A deliberately wrong program is on: this is what a right one does.</source>
        <translation>Ein absichtlich falsches Programm ist an: So rechnet ein richtiges.</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>What is: {word}?</source>
        <translation>Was ist: {word}?</translation>
    </message>
    <message>
        <source>THIS UPDATE</source>
        <translation>DIESES UPDATE</translation>
    </message>
    <message>
        <source>Steps of this update</source>
        <translation>Schritte dieses Updates</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} weitere</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Picture of the diagram, as it is shown</source>
        <translation>Bild des Diagramms, wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Picture of the loss chart</source>
        <translation>Bild der Verlustkurve</translation>
    </message>
    <message>
        <source>Picture of what it has learned, at this update</source>
        <translation>Bild dessen, was es gelernt hat, bei diesem Update</translation>
    </message>
    <message>
        <source>Picture of the loss landscape, at this update</source>
        <translation>Bild der Verlustlandschaft, bei diesem Update</translation>
    </message>
    <message>
        <source>Picture of the health of its layers, at this update</source>
        <translation>Bild der Gesundheit seiner Schichten, bei diesem Update</translation>
    </message>
    <message>
        <source>Clip of the diagram, step by step</source>
        <translation>Clip des Diagramms, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Clip of the loss chart</source>
        <translation>Clip der Verlustkurve</translation>
    </message>
    <message>
        <source>Clip of what it has learned, through the run</source>
        <translation>Clip dessen, was es gelernt hat, durch den Lauf</translation>
    </message>
    <message>
        <source>Clip of the way through the loss landscape</source>
        <translation>Clip des Wegs durch die Verlustlandschaft</translation>
    </message>
    <message>
        <source>Clip of the health of its layers, through the run</source>
        <translation>Clip der Gesundheit seiner Schichten, durch den Lauf</translation>
    </message>
    <message>
        <source>Numbers: all of an update, or of several</source>
        <translation>Zahlen: alle eines Updates oder mehrerer</translation>
    </message>
    <message>
        <source>Numbers: the losses of the run</source>
        <translation>Zahlen: die Verluste des Laufs</translation>
    </message>
    <message>
        <source>Numbers: weights and biases, newest</source>
        <translation>Zahlen: Gewichte und Bias-Werte, neueste</translation>
    </message>
    <message>
        <source>Numbers: the health of its layers, along the run</source>
        <translation>Zahlen: die Gesundheit seiner Schichten, entlang des Laufs</translation>
    </message>
    <message>
        <source>Program that trains this network</source>
        <translation>Programm, das dieses Netz trainiert</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Page to step through in any browser</source>
        <translation>Seite zum Durchgehen in jedem Browser</translation>
    </message>
    <message>
        <source>Nothing is trained yet: the whole run is made for it.</source>
        <translation>Noch ist nichts trainiert: Der ganze Lauf wird dafür berechnet.</translation>
    </message>
    <message>
        <source>One file for any browser, without bpsim and without a network: {steps} steps, about {size} MB, in {languages}.</source>
        <translation>Eine Datei für jeden Browser, ohne bpsim und ohne Netz: {steps} Schritte, etwa {size} MB, in {languages}.</translation>
    </message>
    <message>
        <source>More than {limit} MB are refused: take fewer updates, or larger steps.</source>
        <translation>Mehr als {limit} MB werden abgelehnt: weniger Updates oder größere Schritte wählen.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Not exported. {reason}</source>
        <translation>Nicht exportiert. {reason}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>Updates: {count}</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From update</source>
        <translation>Ab Update</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>Bis Update</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>A picture for each</source>
        <translation>Ein Bild je</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>without a ground (transparent)</source>
        <translation>ohne Hintergrund (durchsichtig)</translation>
    </message>
    <message>
        <source>with values</source>
        <translation>mit Werten</translation>
    </message>
    <message>
        <source>logarithmic axis</source>
        <translation>logarithmische Achse</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>The diagram is on the clipboard.</source>
        <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The loss chart is on the clipboard.</source>
        <translation>Die Verlustkurve ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The page at the right has no picture to copy.</source>
        <translation>Die Seite rechts hat kein Bild zum Kopieren.</translation>
    </message>
    <message>
        <source>The page&apos;s picture is on the clipboard.</source>
        <translation>Das Bild der Seite ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG, scharf in jeder Größe</translation>
    </message>
    <message>
        <source>GIF, plays everywhere</source>
        <translation>GIF, läuft überall</translation>
    </message>
    <message>
        <source>MP4, video</source>
        <translation>MP4, Video</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>NPZ, arrays for NumPy</source>
        <translation>NPZ, Arrays für NumPy</translation>
    </message>
    <message>
        <source>Python with NumPy</source>
        <translation>Python mit NumPy</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python mit PyTorch</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter-Notebook</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
        <source>Save your changes first?</source>
        <translation>Änderungen zuerst speichern?</translation>
    </message>
    <message>
        <source>Otherwise what you edited is lost.</source>
        <translation>Sonst geht verloren, was Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>bpsim experiments (*.json)</source>
        <translation>bpsim-Experimente (*.json)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>After 1 update</source>
        <translation>Nach 1 Update</translation>
    </message>
    <message>
        <source>After {count} updates</source>
        <translation>Nach {count} Updates</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>: {name} {value}</source>
        <translation>: {name} {value}</translation>
    </message>
    <message>
        <source>: {name} {value}, before {before}</source>
        <translation>: {name} {value}, vorher {before}</translation>
    </message>
    <message>
        <source>There is no such value in this run.</source>
        <translation>Einen solchen Wert gibt es in diesem Lauf nicht.</translation>
    </message>
    <message>
        <source>{condition}: not yet, nothing is trained.</source>
        <translation>{condition}: noch nicht, nichts ist trainiert.</translation>
    </message>
    <message>
        <source>{condition}: not found in 1 update.</source>
        <translation>{condition}: nicht gefunden in 1 Update.</translation>
    </message>
    <message>
        <source>{condition}: not found in {count} updates.</source>
        <translation>{condition}: nicht gefunden in {count} Updates.</translation>
    </message>
    <message>
        <source>Looking: {share} %</source>
        <translation>Suche: {share} %</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Training läuft …</translation>
    </message>
    <message>
        <source>Type what is to happen, then Enter: loss &lt; 0.1 · accuracy = 1 · w21(2) = 0 · |δ1(2)| max</source>
        <translation>Schreiben, was geschehen soll, dann Enter: Verlust &lt; 0.1 · Genauigkeit = 1 · w21(2) = 0 · |δ1(2)| max</translation>
    </message>
    <message>
        <source>FIND</source>
        <translation>SUCHEN</translation>
    </message>
    <message>
        <source>loss &lt; 0.1</source>
        <translation>Verlust &lt; 0.1</translation>
    </message>
    <message>
        <source>What to find in the run</source>
        <translation>Was im Lauf zu suchen ist</translation>
    </message>
    <message>
        <source>A condition: loss &lt; 0.1 · test loss min · accuracy = 1 · Li Si right · w21(2) = 0 · y1 &gt; 0.5 for Zhang San · |δ1(2)| max · loss turns at epochs</source>
        <translation>Eine Bedingung: Verlust &lt; 0.1 · Test-Verlust min · Genauigkeit = 1 · Li Si richtig · w21(2) = 0 · y1 &gt; 0.5 für Zhang San · |δ1(2)| max · Verlust dreht am Epochenende</translation>
    </message>
    <message>
        <source>Run until it is</source>
        <translation>Trainieren, bis es eintritt</translation>
    </message>
    <message>
        <source>Close this bar; the window&apos;s keys step again (Esc)</source>
        <translation>Diese Leiste schließen; die Tasten des Fensters gehen wieder Schritte (Esc)</translation>
    </message>
</context>
<context>
    <name>FirstTimes</name>
    <message>
        <source>It trains by itself now: every update changes all weights a little, and the curve below is the loss. R pauses. Drag the timeline to go back to any update.</source>
        <translation>Jetzt trainiert es von selbst: Jedes Update ändert alle Gewichte ein wenig, und die Kurve unten ist der Verlust. R hält an. Mit der Zeitleiste kommen Sie zu jedem Update zurück.</translation>
    </message>
    <message>
        <source>Values are hidden behind a “?”, and one of them is asked for at the right. Type a number or a formula such as 0.5*0.8; Ctrl+H shows everything again.</source>
        <translation>Werte sind hinter einem „?“ verborgen, und rechts wird nach einem gefragt. Geben Sie eine Zahl oder eine Formel wie 0.5*0.8 ein; Strg+H zeigt alles wieder.</translation>
    </message>
    <message>
        <source>The lanes have the same start weights, and one setting that differs. R runs them all; ← Single network leads back, and nothing is lost there.</source>
        <translation>Die Bahnen haben dieselben Startgewichte und eine Einstellung, die sich unterscheidet. R lässt alle laufen; ← Einzelnes Netz führt zurück, und dort geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>{page} – Guide of bpsim</source>
        <translation>{page} – Handbuch von bpsim</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>{count} places; Enter goes to the next.</source>
        <translation>{count} Stellen; Enter geht zur nächsten.</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Looks through every page; Enter goes to the next place</source>
        <translation>Durchsucht jede Seite; Enter geht zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Zurück, wo Sie waren (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Wieder vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Which values are looked at: z, a, δ, gradients, weights or norms</source>
        <translation>Welche Werte betrachtet werden: z, a, δ, Gradienten, Gewichte oder Normen</translation>
    </message>
    <message>
        <source>The layer whose values are shown</source>
        <translation>Die Schicht, deren Werte gezeigt werden</translation>
    </message>
    <message>
        <source>Chart over the run</source>
        <translation>Diagramm über den Lauf</translation>
    </message>
    <message>
        <source>Histogram at the update shown</source>
        <translation>Histogramm beim gezeigten Update</translation>
    </message>
    <message>
        <source>weighted sums {z}</source>
        <translation>gewichtete Summen {z}</translation>
    </message>
    <message>
        <source>activations {a}</source>
        <translation>Aktivierungen {a}</translation>
    </message>
    <message>
        <source>{delta} of each sample</source>
        <translation>{delta} jedes Beispiels</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>all layers: norm of the gradient</source>
        <translation>alle Schichten: Norm des Gradienten</translation>
    </message>
    <message>
        <source>all layers: dead and saturated neurons</source>
        <translation>alle Schichten: tote und gesättigte Neuronen</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>Updates: {count}</translation>
    </message>
    <message>
        <source>line: dead, dashes: saturated</source>
        <translation>Linie: tot, Striche: gesättigt</translation>
    </message>
    <message>
        <source>Line: median. Dark: the middle half of all values. Pale: 5 % to 95 %.</source>
        <translation>Linie: Median. Dunkel: die mittlere Hälfte aller Werte. Hell: 5 % bis 95 %.</translation>
    </message>
    <message>
        <source>Dead (ReLU): f′(z) = 0 for every sample, so nothing flows back. Saturated (sigmoid, tanh): |f′(z)| is below 1 % of its greatest for at least 95 % of the samples. Vanished: the gradient&apos;s norm is below 1 % of the output layer&apos;s.</source>
        <translation>Tot (ReLU): f′(z) = 0 für jedes Beispiel, nichts fließt also zurück. Gesättigt (sigmoid, tanh): |f′(z)| liegt für mindestens 95 % der Beispiele unter 1 % des Maximums. Verschwunden: Die Norm des Gradienten liegt unter 1 % von der der Ausgabeschicht.</translation>
    </message>
    <message>
        <source>Over the only sample.</source>
        <translation>Über das einzige Beispiel.</translation>
    </message>
    <message>
        <source>Over all {count} samples.</source>
        <translation>Über alle {count} Beispiele.</translation>
    </message>
    <message>
        <source>Over {count} of {all} samples, evenly spaced.</source>
        <translation>Über {count} von {all} Beispielen, in gleichen Abständen.</translation>
    </message>
    <message>
        <source>After 1 update, {values}:</source>
        <translation>Nach 1 Update, {values}:</translation>
    </message>
    <message>
        <source>After {count} updates, {values}:</source>
        <translation>Nach {count} Updates, {values}:</translation>
    </message>
    <message>
        <source>all {count} values</source>
        <translation>alle {count} Werte</translation>
    </message>
    <message>
        <source>{bad} of {count} values are no finite numbers; the others</source>
        <translation>{bad} von {count} Werten sind keine endlichen Zahlen; die anderen</translation>
    </message>
    <message>
        <source>In {count} of {all} layers nothing is wrong.</source>
        <translation>In {count} von {all} Schichten ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>{layer}: {said}</source>
        <translation>{layer}: {said}</translation>
    </message>
    <message>
        <source>bias of {neuron}</source>
        <translation>Bias von {neuron}</translation>
    </message>
    <message>
        <source>{count} values {between}. Selected, as the most extreme: {name}.</source>
        <translation>{count} Werte {between}. Gewählt, als extremster: {name}.</translation>
    </message>
    <message>
        <source>1 value {between}. Selected: {name}.</source>
        <translation>1 Wert {between}. Gewählt: {name}.</translation>
    </message>
    <message>
        <source>Also there: {names}.</source>
        <translation>Auch dort: {names}.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>The page Ask asks about the map, and what neurons do would tell.</source>
        <translation>Die Seite Fragen fragt nach der Karte, und was Neuronen tun, würde es verraten.</translation>
    </message>
    <message>
        <source>Values are hidden from the class, and how they are distributed would tell.</source>
        <translation>Werte sind vor der Klasse verborgen, und ihre Verteilung würde sie verraten.</translation>
    </message>
    <message>
        <source>Every sample has blanks: there is nothing to compute with.</source>
        <translation>Jedes Beispiel hat Lücken: Es gibt nichts zu rechnen.</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <source>1 of {all} neurons is dead.</source>
        <translation>1 von {all} Neuronen ist tot.</translation>
    </message>
    <message>
        <source>{count} of {all} neurons are dead.</source>
        <translation>{count} von {all} Neuronen sind tot.</translation>
    </message>
    <message>
        <source>its only neuron is dead.</source>
        <translation>ihr einziges Neuron ist tot.</translation>
    </message>
    <message>
        <source>1 of {all} neurons is saturated.</source>
        <translation>1 von {all} Neuronen ist gesättigt.</translation>
    </message>
    <message>
        <source>{count} of {all} neurons are saturated.</source>
        <translation>{count} von {all} Neuronen sind gesättigt.</translation>
    </message>
    <message>
        <source>its only neuron is saturated.</source>
        <translation>ihr einziges Neuron ist gesättigt.</translation>
    </message>
    <message>
        <source>no neuron is dead or saturated.</source>
        <translation>kein Neuron ist tot oder gesättigt.</translation>
    </message>
    <message>
        <source>its neurons are shares of a whole (softmax), neither dead nor saturated.</source>
        <translation>ihre Neuronen sind Anteile eines Ganzen (softmax), weder tot noch gesättigt.</translation>
    </message>
    <message>
        <source>all its neurons are muted.</source>
        <translation>alle ihre Neuronen sind stumm.</translation>
    </message>
    <message>
        <source>it has values that are no finite numbers (NaN, ∞).</source>
        <translation>sie hat Werte, die keine endlichen Zahlen sind (NaN, ∞).</translation>
    </message>
    <message>
        <source>Its gradient has vanished: {factor} times that of the output layer.</source>
        <translation>Ihr Gradient ist verschwunden: das {factor}-Fache von dem der Ausgabeschicht.</translation>
    </message>
    <message>
        <source>Its gradient explodes: {factor} times that of the output layer.</source>
        <translation>Ihr Gradient explodiert: das {factor}-Fache von dem der Ausgabeschicht.</translation>
    </message>
    <message>
        <source>Its gradient is 0: it does not learn.</source>
        <translation>Ihr Gradient ist 0: Sie lernt nicht.</translation>
    </message>
    <message>
        <source>From layer {above} to layer {layer} the gradient&apos;s norm shrinks by a factor of {factor}.</source>
        <translation>Von Schicht {above} zu Schicht {layer} schrumpft die Norm des Gradienten um den Faktor {factor}.</translation>
    </message>
    <message>
        <source>From layer {above} to layer {layer} the gradient&apos;s norm grows by a factor of {factor}.</source>
        <translation>Von Schicht {above} zu Schicht {layer} wächst die Norm des Gradienten um den Faktor {factor}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>blank the screen while presenting</source>
        <translation>beim Vorführen das Bild dunkel schalten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>About bpsim</source>
        <translation>Über bpsim</translation>
    </message>
    <message>
        <source>See backpropagation: every number of a forward and a backward pass, and where it came from.</source>
        <translation>Backpropagation sehen: jede Zahl eines Vorwärts- und eines Rückwärtsdurchlaufs, und woher sie kam.</translation>
    </message>
    <message>
        <source>Data sets that come with it:</source>
        <translation>Datensätze, die beiliegen:</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>delta = {meaning}</source>
        <translation>Delta = {meaning}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>gewichtete Summe</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>new weighted sum</source>
        <translation>neue gewichtete Summe</translation>
    </message>
    <message>
        <source>new activation</source>
        <translation>neue Aktivierung</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>loss by activation</source>
        <translation>Verlust nach Aktivierung</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>loss by weighted sum</source>
        <translation>Verlust nach gewichteter Summe</translation>
    </message>
    <message>
        <source>minus loss by activation</source>
        <translation>minus Verlust nach Aktivierung</translation>
    </message>
    <message>
        <source>gradient, sign turned</source>
        <translation>Gradient, Vorzeichen umgekehrt</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>new threshold</source>
        <translation>neue Schwelle</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>new bias</source>
        <translation>neuer Bias</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>new weight</source>
        <translation>neues Gewicht</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>remembered by the optimizer</source>
        <translation>vom Optimierer gemerkt</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Landscape</name>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>main directions</source>
        <translation>Hauptrichtungen</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>loss over</source>
        <translation>Verlust über</translation>
    </message>
    <message>
        <source>across</source>
        <translation>waagrecht</translation>
    </message>
    <message>
        <source>up</source>
        <translation>senkrecht</translation>
    </message>
    <message>
        <source>loss of the next batch alone</source>
        <translation>nur Verlust des nächsten Batches</translation>
    </message>
    <message>
        <source>Over two parameters, over the main directions of the run, or along the next step</source>
        <translation>Über zwei Parametern, über den Hauptrichtungen des Laufs oder entlang des nächsten Schritts</translation>
    </message>
    <message>
        <source>The parameter that goes from left to right</source>
        <translation>Der Parameter, der von links nach rechts geht</translation>
    </message>
    <message>
        <source>The parameter that goes upwards</source>
        <translation>Der Parameter, der nach oben geht</translation>
    </message>
    <message>
        <source>Of the samples of the next update only, not of all of them</source>
        <translation>Nur der Beispiele des nächsten Updates, nicht aller</translation>
    </message>
    <message>
        <source>Map of the loss</source>
        <translation>Karte des Verlusts</translation>
    </message>
    <message>
        <source>Loss along the next step</source>
        <translation>Verlust entlang des nächsten Schritts</translation>
    </message>
    <message>
        <source>These two directions hold {percent} % of the path.</source>
        <translation>Diese zwei Richtungen enthalten {percent} % des Wegs.</translation>
    </message>
    <message>
        <source>○ start, ● the state shown; all other parameters are as in that state.</source>
        <translation>○ Start, ● gezeigter Zustand; alle anderen Parameter sind wie in diesem Zustand.</translation>
    </message>
    <message>
        <source>Thin arrow: downhill, against the gradient. Thick: the next step, as it is taken.</source>
        <translation>Dünner Pfeil: bergab, gegen den Gradienten. Dicker: der nächste Schritt, wie er getan wird.</translation>
    </message>
    <message>
        <source>Other runs, to their squares: projected onto this plane.</source>
        <translation>Andere Läufe, bis zu ihren Quadraten: auf diese Ebene projiziert.</translation>
    </message>
    <message>
        <source>Other runs, to their squares: by these two parameters; in the others they are elsewhere.</source>
        <translation>Andere Läufe, bis zu ihren Quadraten: nach diesen zwei Parametern; in den anderen sind sie woanders.</translation>
    </message>
    <message>
        <source>The next step leads to no finite number: training diverges here.</source>
        <translation>Der nächste Schritt führt zu keiner endlichen Zahl: Das Training divergiert hier.</translation>
    </message>
    <message>
        <source>The loss is shown without regularisation; the step follows both.</source>
        <translation>Der Verlust ist ohne Regularisierung gezeigt; der Schritt folgt beidem.</translation>
    </message>
    <message>
        <source>Double-click: start from there. Wheel: closer.</source>
        <translation>Doppelklick: von dort starten. Mausrad: näher.</translation>
    </message>
    <message>
        <source>step length (1 = as it is taken)</source>
        <translation>Schrittlänge (1 = wie getan)</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>taken {length}</source>
        <translation>getan {length}</translation>
    </message>
    <message>
        <source>best {length}</source>
        <translation>am besten {length}</translation>
    </message>
    <message>
        <source>Along the step of update {update}: {here} here, {taken} after it.</source>
        <translation>Entlang des Schritts von Update {update}: hier {here}, danach {taken}.</translation>
    </message>
    <message>
        <source>At best {best}.</source>
        <translation>Bestenfalls {best}.</translation>
    </message>
    <message>
        <source>This loss rises along the step at once.</source>
        <translation>Dieser Verlust steigt entlang des Schritts sofort.</translation>
    </message>
    <message>
        <source>The step is too long: the loss rises.</source>
        <translation>Der Schritt ist zu lang: Der Verlust steigt.</translation>
    </message>
    <message>
        <source>A longer step would be better.</source>
        <translation>Ein längerer Schritt wäre besser.</translation>
    </message>
    <message>
        <source>The step goes too far, past the lowest point.</source>
        <translation>Der Schritt geht zu weit, über den tiefsten Punkt hinaus.</translation>
    </message>
    <message>
        <source>The step is as long as is best.</source>
        <translation>Der Schritt ist so lang, wie es am besten ist.</translation>
    </message>
    <message>
        <source>Too many parameters and samples for a landscape. The loss of one batch alone may be small enough.</source>
        <translation>Zu viele Parameter und Beispiele für eine Landschaft. Der Verlust nur eines Batches ist vielleicht klein genug.</translation>
    </message>
    <message>
        <source>The run has no main directions yet: train it first.</source>
        <translation>Der Lauf hat noch keine Hauptrichtungen: Trainieren Sie erst.</translation>
    </message>
    <message>
        <source>This network is too large to keep so many of its states.</source>
        <translation>Dieses Netz ist zu groß, um so viele seiner Zustände zu behalten.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Values are hidden from the class, and a landscape would give them away.</source>
        <translation>Werte sind vor der Klasse verborgen, und eine Landschaft würde sie verraten.</translation>
    </message>
    <message>
        <source>The page Ask asks about the map, and a landscape would help to answer.</source>
        <translation>Die Seite Fragen fragt nach der Karte, und eine Landschaft würde bei der Antwort helfen.</translation>
    </message>
    <message>
        <source>Values of the data are still missing: there is no loss yet.</source>
        <translation>Werte der Daten fehlen noch: Es gibt noch keinen Verlust.</translation>
    </message>
    <message>
        <source>{across} {x}, {up} {y} → loss {loss}</source>
        <translation>{across} {x}, {up} {y} → Verlust {loss}</translation>
    </message>
    <message>
        <source>{across} {x}, {up} {y} → loss about {loss}</source>
        <translation>{across} {x}, {up} {y} → Verlust etwa {loss}</translation>
    </message>
    <message>
        <source>main direction</source>
        <translation>Hauptrichtung</translation>
    </message>
    <message>
        <source>second direction</source>
        <translation>zweite Richtung</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>start from a point of the landscape</source>
        <translation>von einem Punkt der Landschaft starten</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>inputs to ask: {names}</source>
        <translation>gefragte Eingaben: {names}</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>across</source>
        <translation>waagrecht</translation>
    </message>
    <message>
        <source>up</source>
        <translation>senkrecht</translation>
    </message>
    <message>
        <source>colours in steps</source>
        <translation>Farben in Stufen</translation>
    </message>
    <message>
        <source>what each neuron before it adds</source>
        <translation>was jedes Neuron davor beiträgt</translation>
    </message>
    <message>
        <source>one upon the other</source>
        <translation>aufeinander</translation>
    </message>
    <message>
        <source>Which answer is shown: the classes, or one output of the network</source>
        <translation>Welche Antwort gezeigt wird: die Klassen oder eine Ausgabe des Netzes</translation>
    </message>
    <message>
        <source>The input that goes from left to right</source>
        <translation>Die Eingabe, die von links nach rechts geht</translation>
    </message>
    <message>
        <source>The input that goes upwards</source>
        <translation>Die Eingabe, die nach oben geht</translation>
    </message>
    <message>
        <source>Each colour stands for a range of answers, so that steps can be seen</source>
        <translation>Jede Farbe steht für einen Bereich von Antworten, damit man Stufen sieht</translation>
    </message>
    <message>
        <source>What each neuron of the layer before it adds to the answer</source>
        <translation>Was jedes Neuron der Schicht davor zur Antwort beiträgt</translation>
    </message>
    <message>
        <source>Each addend begins where the one before it ends</source>
        <translation>Jeder Summand beginnt, wo der vorige endet</translation>
    </message>
    <message>
        <source>Inputs to ask</source>
        <translation>Gefragte Eingaben</translation>
    </message>
    <message>
        <source>A value for each input, with commas between, or semicolons: 0.3; 1/3. Enter asks.</source>
        <translation>Ein Wert für jede Eingabe, mit Kommas oder Semikolons dazwischen: 0.3; 1/3. Enter fragt.</translation>
    </message>
    <message>
        <source>Curve of what the network answers</source>
        <translation>Kurve der Antworten des Netzes</translation>
    </message>
    <message>
        <source>Map of what the network answers</source>
        <translation>Karte der Antworten des Netzes</translation>
    </message>
    <message>
        <source>Add a sample: {name}</source>
        <translation>Beispiel hinzufügen: {name}</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Far from every sample. Inputs here are scaled: {formula}.</source>
        <translation>Weit weg von allen Beispielen. Eingaben sind hier skaliert: {formula}.</translation>
    </message>
    <message>
        <source>A point of yours, no sample: its forward pass. The next step shows the sample again.</source>
        <translation>Ein eigener Punkt, kein Beispiel: sein Vorwärtsdurchlauf. Der nächste Schritt zeigt wieder das Beispiel.</translation>
    </message>
    <message>
        <source>The answers are hidden from the class, and a map would give them away.</source>
        <translation>Die Antworten sind vor der Klasse verborgen, und eine Karte würde sie verraten.</translation>
    </message>
    <message>
        <source>The page Ask has a question about this map.</source>
        <translation>Die Seite Fragen hat eine Frage zu dieser Karte.</translation>
    </message>
    <message>
        <source>Blue: the answer. Dots: the targets, each with the line to its answer.</source>
        <translation>Blau: die Antwort. Punkte: die Zielwerte, jeder mit der Linie zu seiner Antwort.</translation>
    </message>
    <message>
        <source>Areas: weight times activation of each neuron before, from the bias on; the last line is z.</source>
        <translation>Flächen: Gewicht mal Aktivierung jedes Neurons davor, ab dem Bias; die letzte Linie ist z.</translation>
    </message>
    <message>
        <source>Dashed: weight times activation of each neuron before; with the bias they add up to z.</source>
        <translation>Gestrichelt: Gewicht mal Aktivierung jedes Neurons davor; mit dem Bias ergeben sie z.</translation>
    </message>
    <message>
        <source>What neuron {name} answers, while the mouse is on it.</source>
        <translation>Was Neuron {name} antwortet, solange die Maus darauf ist.</translation>
    </message>
    <message>
        <source>{right} of {count} are right.</source>
        <translation>{right} von {count} sind richtig.</translation>
    </message>
    <message>
        <source>The strong line: where the answer turns.</source>
        <translation>Die starke Linie: wo die Antwort umschlägt.</translation>
    </message>
    <message>
        <source>The cross: the sample shown.</source>
        <translation>Das Kreuz: das gezeigte Beispiel.</translation>
    </message>
    <message>
        <source>Larger, with a rim: answered wrongly.</source>
        <translation>Größer, mit Rand: falsch beantwortet.</translation>
    </message>
    <message>
        <source>Squares: samples to test with.</source>
        <translation>Quadrate: Testbeispiele.</translation>
    </message>
    <message>
        <source>A double click adds a sample.</source>
        <translation>Ein Doppelklick fügt ein Beispiel hinzu.</translation>
    </message>
    <message>
        <source>{count} other inputs are as in the sample shown.</source>
        <translation>{count} andere Eingaben sind wie im gezeigten Beispiel.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Hint ({count})</source>
        <translation>Tipp ({count})</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne weiter</translation>
    </message>
    <message>
        <source>Show the answer, and go on</source>
        <translation>Die Antwort zeigen und weitergehen</translation>
    </message>
    <message>
        <source>Not answered yet. Page Down once more goes on without an answer.</source>
        <translation>Noch nicht beantwortet. Noch einmal Bild ab geht ohne Antwort weiter.</translation>
    </message>
    <message>
        <source>Begin the lesson from the beginning?</source>
        <translation>Die Lektion von vorn beginnen?</translation>
    </message>
    <message>
        <source>What was answered in it is forgotten.</source>
        <translation>Die Antworten darin werden vergessen.</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} · goes on</source>
        <translation>{minutes} · geht weiter</translation>
    </message>
    <message>
        <source>Click it on the diagram.</source>
        <translation>Klicken Sie es im Diagramm an.</translation>
    </message>
    <message>
        <source>✓ Right: {answer}</source>
        <translation>✓ Richtig: {answer}</translation>
    </message>
    <message>
        <source>✗ That is {place}. Look for another one.</source>
        <translation>✗ Das ist {place}. Suchen Sie weiter.</translation>
    </message>
    <message>
        <source>It is {place}: the one that is lit.</source>
        <translation>Es ist {place}: was leuchtet.</translation>
    </message>
    <message>
        <source>Until the decision is: {verdict}</source>
        <translation>Bis die Entscheidung lautet: {verdict}</translation>
    </message>
    <message>
        <source>Until {condition}</source>
        <translation>Bis {condition}</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>This is one way to do it.</source>
        <translation>So kann man es machen.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Aufgegeben.</translation>
    </message>
    <message>
        <source>{step} (further)</source>
        <translation>{step} (weiterführend)</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>passed over, done later</source>
        <translation>übergangen, später erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{done} of {count} tasks done</source>
        <translation>{done} von {count} Aufgaben erledigt</translation>
    </message>
    <message>
        <source>For the teacher: {notes}</source>
        <translation>Für die Lehrkraft: {notes}</translation>
    </message>
    <message>
        <source>Further: for whoever wants more</source>
        <translation>Weiterführend: für alle, die mehr wollen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Progress is kept under this name, on this computer alone</source>
        <translation>Der Stand wird unter diesem Namen gemerkt, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>the size of {value}</source>
        <translation>der Betrag von {value}</translation>
    </message>
    <message>
        <source>{words} ({symbol})</source>
        <translation>{words} ({symbol})</translation>
    </message>
    <message>
        <source>the test loss</source>
        <translation>der Testverlust</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <source>the test accuracy</source>
        <translation>die Testgenauigkeit</translation>
    </message>
    <message>
        <source>the accuracy</source>
        <translation>die Genauigkeit</translation>
    </message>
    <message>
        <source>the loss of the batch</source>
        <translation>der Verlust des Batches</translation>
    </message>
    <message>
        <source>the length of the gradient</source>
        <translation>die Länge des Gradienten</translation>
    </message>
    <message>
        <source>how much is right</source>
        <translation>wie viel richtig ist</translation>
    </message>
    <message>
        <source>the weight {place}</source>
        <translation>das Gewicht {place}</translation>
    </message>
    <message>
        <source>the bias of {place}</source>
        <translation>der Bias von {place}</translation>
    </message>
    <message>
        <source>the gradient of the weight {place}</source>
        <translation>der Gradient des Gewichts {place}</translation>
    </message>
    <message>
        <source>the gradient of the bias of {place}</source>
        <translation>der Gradient des Bias von {place}</translation>
    </message>
    <message>
        <source>the weighted sum of {place}</source>
        <translation>die gewichtete Summe von {place}</translation>
    </message>
    <message>
        <source>the activation of {place}</source>
        <translation>die Aktivierung von {place}</translation>
    </message>
    <message>
        <source>how the loss moves with {place}</source>
        <translation>wie sich der Verlust mit {place} bewegt</translation>
    </message>
    <message>
        <source>the slope of {place}</source>
        <translation>die Steigung von {place}</translation>
    </message>
    <message>
        <source>the error term of {place}</source>
        <translation>das Delta von {place}</translation>
    </message>
    <message>
        <source>{who} is right</source>
        <translation>{who} ist richtig</translation>
    </message>
    <message>
        <source>{value} is less than {number}</source>
        <translation>{value} ist kleiner als {number}</translation>
    </message>
    <message>
        <source>{value} is at most {number}</source>
        <translation>{value} ist höchstens {number}</translation>
    </message>
    <message>
        <source>{value} is more than {number}</source>
        <translation>{value} ist größer als {number}</translation>
    </message>
    <message>
        <source>{value} is at least {number}</source>
        <translation>{value} ist mindestens {number}</translation>
    </message>
    <message>
        <source>{value} is {number}</source>
        <translation>{value} ist {number}</translation>
    </message>
    <message>
        <source>{value} is not {number}</source>
        <translation>{value} ist nicht {number}</translation>
    </message>
    <message>
        <source>{condition}, for {who}</source>
        <translation>{condition}, für {who}</translation>
    </message>
    <message>
        <source>every sample</source>
        <translation>jedes Beispiel</translation>
    </message>
    <message>
        <source>one sample at least</source>
        <translation>mindestens ein Beispiel</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>What is {value}?</source>
        <translation>Was ist {value}?</translation>
    </message>
    <message>
        <source>Your guess: {what}</source>
        <translation>Ihre Schätzung: {what}</translation>
    </message>
    <message>
        <source>{what} after {count} updates</source>
        <translation>{what} nach {count} Updates</translation>
    </message>
    <message>
        <source>{what} after one update</source>
        <translation>{what} nach einem Update</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>Das schätze ich</translation>
    </message>
    <message>
        <source>You said {guess}. It is {value}.</source>
        <translation>Sie sagten {guess}. Es ist {value}.</translation>
    </message>
    <message>
        <source>✓ Right. {why}</source>
        <translation>✓ Richtig. {why}</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Das nicht.</translation>
    </message>
    <message>
        <source>✗ {why}</source>
        <translation>✗ {why}</translation>
    </message>
    <message>
        <source>It is: {answer}.</source>
        <translation>Es ist: {answer}.</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Richtig.</translation>
    </message>
    <message>
        <source>✗ Not yet: {right} of {count} stand where they belong.</source>
        <translation>✗ Noch nicht: {right} von {count} stehen richtig.</translation>
    </message>
    <message>
        <source>This is the order: {items}</source>
        <translation>Das ist die Reihenfolge: {items}</translation>
    </message>
    <message>
        <source>Which mistake does this program make?</source>
        <translation>Welchen Fehler macht dieses Programm?</translation>
    </message>
    <message>
        <source>✓ Kept.</source>
        <translation>✓ Behalten.</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>die Eingaben</translation>
    </message>
    <message>
        <source>the targets</source>
        <translation>die Zielwerte</translation>
    </message>
    <message>
        <source>weights and biases</source>
        <translation>Gewichte und Bias-Werte</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the samples</source>
        <translation>die Beispiele</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>To change here: {what}.</source>
        <translation>Hier zu ändern: {what}.</translation>
    </message>
    <message>
        <source>This is the end of the lesson.</source>
        <translation>Das ist das Ende der Lektion.</translation>
    </message>
    <message>
        <source>This is the end of the lesson: {done} of {count} tasks done.</source>
        <translation>Das ist das Ende der Lektion: {done} von {count} Aufgaben erledigt.</translation>
    </message>
    <message>
        <source>Passed over: {count}.</source>
        <translation>Übergangen: {count}.</translation>
    </message>
    <message>
        <source>What comes now is for whoever wants more.</source>
        <translation>Was jetzt kommt, ist für alle, die mehr wollen.</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {done} done</source>
        <translation>Schritt {number} von {count}, {done} erledigt</translation>
    </message>
    <message>
        <source>Items to put in order</source>
        <translation>Zu ordnende Zeilen</translation>
    </message>
    <message>
        <source>Move the chosen line up</source>
        <translation>Die gewählte Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the chosen line down</source>
        <translation>Die gewählte Zeile nach unten</translation>
    </message>
    <message>
        <source>Write here, or talk about it</source>
        <translation>Hier schreiben oder darüber sprechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>the target of {place}</source>
        <translation>der Zielwert von {place}</translation>
    </message>
    <message>
        <source>Training for the lesson…</source>
        <translation>Training für die Lektion…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Lektionen (*.md)</translation>
    </message>
    <message>
        <source>You go on where you were.</source>
        <translation>Sie machen weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>How far you are cannot be kept: {reason}.</source>
        <translation>Ihr Stand kann nicht gemerkt werden: {reason}.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Answers to hand in (*.json);;PDF (*.pdf);;Table (*.csv)</source>
        <translation>Antworten zum Abgeben (*.json);;PDF (*.pdf);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder with the answers of a class</source>
        <translation>Der Ordner mit den Antworten einer Klasse</translation>
    </message>
    <message>
        <source>The result is in {file}.</source>
        <translation>Das Ergebnis ist in {file}.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{file}: there is a newer one of {name}: {newer}</source>
        <translation>{file}: von {name} gibt es eine neuere: {newer}</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Answers of a class</source>
        <translation>Antworten einer Klasse</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Persons: {count}. ✓ done by oneself, ● shown, – open; then every answer that was tried.</source>
        <translation>Personen: {count}. ✓ selbst gelöst, ● gezeigt, – offen; dann jede versuchte Antwort.</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… {count} weitere</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>For red-green blindness</source>
        <translation>Bei Rot-Grün-Blindheit</translation>
    </message>
    <message>
        <source>For blue-yellow blindness</source>
        <translation>Bei Blau-Gelb-Blindheit</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>Grau, zum Drucken</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>batch loss</source>
        <translation>Batch-Verlust</translation>
    </message>
    <message>
        <source>full loss</source>
        <translation>Gesamtverlust</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>LOSS</source>
        <translation>VERLUST</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis: every factor of ten the same height</source>
        <translation>Logarithmische Achse: jede Zehnerpotenz gleich hoch</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Show the whole curve again</source>
        <translation>Wieder die ganze Kurve zeigen</translation>
    </message>
    <message>
        <source>Press Run or step on: the loss of every update appears here.</source>
        <translation>Trainieren drücken oder Schritte gehen: Der Verlust jedes Updates erscheint hier.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>loss and accuracy</source>
        <translation>Verlust und Genauigkeit</translation>
    </message>
    <message>
        <source>Which curves are shown: the loss, the share of right answers, or both</source>
        <translation>Welche Kurven gezeigt werden: der Verlust, der Anteil richtiger Antworten oder beide</translation>
    </message>
    <message>
        <source>after 1 update</source>
        <translation>nach 1 Update</translation>
    </message>
    <message>
        <source>after {count} updates</source>
        <translation>nach {count} Updates</translation>
    </message>
    <message>
        <source>batch loss {loss}</source>
        <translation>Batch-Verlust {loss}</translation>
    </message>
    <message>
        <source>batch {loss}</source>
        <translation>Batch {loss}</translation>
    </message>
    <message>
        <source>full loss {loss}</source>
        <translation>Gesamtverlust {loss}</translation>
    </message>
    <message>
        <source>full {loss}</source>
        <translation>gesamt {loss}</translation>
    </message>
    <message>
        <source>test loss {loss}</source>
        <translation>Testverlust {loss}</translation>
    </message>
    <message>
        <source>test {loss}</source>
        <translation>Test {loss}</translation>
    </message>
    <message>
        <source>test accuracy {share}</source>
        <translation>Testgenauigkeit {share}</translation>
    </message>
    <message>
        <source>in the test {share}</source>
        <translation>im Test {share}</translation>
    </message>
    <message>
        <source>accuracy {share}</source>
        <translation>Genauigkeit {share}</translation>
    </message>
    <message>
        <source>right {share}</source>
        <translation>richtig {share}</translation>
    </message>
    <message>
        <source>Batch loss: over the samples of the next update. Full loss: over all samples. Both before it.</source>
        <translation>Batch-Verlust: über die Beispiele des nächsten Updates. Gesamtverlust: über alle Beispiele. Beide davor.</translation>
    </message>
    <message>
        <source>Batch loss: over the samples of update {update}, before it changed the weights. Full loss: over all samples, with the weights as they are now.</source>
        <translation>Batch-Verlust: über die Beispiele von Update {update}, bevor es die Gewichte änderte. Gesamtverlust: über alle Beispiele, mit den jetzigen Gewichten.</translation>
    </message>
    <message>
        <source>{loss} (after {update})</source>
        <translation>{loss} (nach {update})</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>From update {update} on. What was done before stays; the old way on is the pale curve.</source>
        <translation>Ab Update {update}. Was davor geschah, bleibt; der alte Weg weiter ist die blasse Kurve.</translation>
    </message>
    <message>
        <source>A new run from the start. The old one is the pale curve; undo brings it back.</source>
        <translation>Ein neuer Lauf vom Start. Der alte ist die blasse Kurve; Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>{name} is not in the batch of this update.</source>
        <translation>{name} ist nicht im Batch dieses Updates.</translation>
    </message>
    <message>
        <source>The last one before it that trained with it: go to {update}.</source>
        <translation>Das letzte davor, das damit trainiert hat: zu {update} gehen.</translation>
    </message>
    <message>
        <source>Paused: {done} of the {count} updates in the file have been made again. Run makes the rest.</source>
        <translation>Angehalten: {done} von den {count} Updates in der Datei sind wieder berechnet. Trainieren berechnet den Rest.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Files that you open or save appear here</source>
        <translation>Dateien, die Sie öffnen oder speichern, erscheinen hier</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Weights updated too early</source>
        <translation>Gewichte zu früh aktualisiert</translation>
    </message>
    <message>
        <source>The last layer&apos;s gradients are right, those of the layers before it are a little off. The loss curve hardly differs: only the check finds it.</source>
        <translation>Die Gradienten der letzten Schicht sind richtig, die der Schichten davor ein wenig daneben. Die Verlustkurve unterscheidet sich kaum: Nur die Prüfung findet es.</translation>
    </message>
    <message>
        <source>Delta of a hidden layer asks how the loss of this forward pass depends on its neurons, and that goes through the weights the pass has used. With weights that are updated already, two networks are mixed. First all deltas, then all updates.</source>
        <translation>Das Delta einer verborgenen Schicht fragt, wie der Verlust dieses Vorwärtsdurchlaufs von ihren Neuronen abhängt, und das geht über die Gewichte, die der Durchlauf verwendet hat. Mit schon aktualisierten Gewichten werden zwei Netze vermischt. Erst alle Deltas, dann alle Updates.</translation>
    </message>
    <message>
        <source>z put where a belongs in f′</source>
        <translation>z statt a in f′ eingesetzt</translation>
    </message>
    <message>
        <source>Negative slopes f′(z), which no sigmoid has: wherever z lies outside 0 to 1, gradients change their sign, and the larger z, the wilder the step.</source>
        <translation>Negative Steigungen f′(z), die kein sigmoid hat: Wo z außerhalb von 0 bis 1 liegt, wechseln Gradienten ihr Vorzeichen, und je größer z, desto wilder der Schritt.</translation>
    </message>
    <message>
        <source>x (1 − x) is the sigmoid&apos;s derivative only where x is the activation a already. Here z is put in. σ′(a) for σ′(z) is the same confusion, the other way round.</source>
        <translation>x (1 − x) ist die Ableitung von sigmoid nur dort, wo x schon die Aktivierung a ist. Hier ist z eingesetzt. σ′(a) statt σ′(z) ist dieselbe Verwechslung, andersherum.</translation>
    </message>
    <message>
        <source>Only one of the paths counted</source>
        <translation>Nur einer der Pfade gezählt</translation>
    </message>
    <message>
        <source>The last layer&apos;s gradients are right. Before it they disagree wherever a neuron reaches the loss on more than one path: only the path through the next layer&apos;s first neuron is counted.</source>
        <translation>Die Gradienten der letzten Schicht sind richtig. Davor weichen sie ab, wo ein Neuron den Verlust auf mehr als einem Pfad erreicht: Nur der Pfad über das erste Neuron der nächsten Schicht ist gezählt.</translation>
    </message>
    <message>
        <source>A neuron&apos;s activation goes into every neuron of the next layer, and each of them changes the loss. The derivative is the sum over all paths; one of them is only a part of it.</source>
        <translation>Die Aktivierung eines Neurons geht in jedes Neuron der nächsten Schicht, und jedes davon ändert den Verlust. Die Ableitung ist die Summe über alle Pfade; einer davon ist nur ein Teil.</translation>
    </message>
    <message>
        <source>1 − a² for the sigmoid&apos;s derivative</source>
        <translation>1 − a² als Ableitung von sigmoid</translation>
    </message>
    <message>
        <source>Slopes f′(z) above 0.25, which no sigmoid has: each is at least twice what it should be, and all gradients with it. The loss may even fall faster.</source>
        <translation>Steigungen f′(z) über 0.25, die kein sigmoid hat: Jede ist mindestens doppelt so groß, wie sie sein sollte, und alle Gradienten mit ihr. Der Verlust kann sogar schneller fallen.</translation>
    </message>
    <message>
        <source>1 − a² is the derivative of tanh. That of the sigmoid is a (1 − a): smaller by the factor a / (1 + a), another one in every neuron.</source>
        <translation>1 − a² ist die Ableitung von tanh. Die von sigmoid ist a (1 − a): kleiner um den Faktor a / (1 + a), in jedem Neuron ein anderer.</translation>
    </message>
    <message>
        <source>A left-over batch spills over</source>
        <translation>Ein Rest-Batch schwappt über</translation>
    </message>
    <message>
        <source>The gradient check passes in the first epoch and fails in the first update of every later one, in all parameters: gradients of samples that are not in the batch are mixed in.</source>
        <translation>Die Gradientenprüfung gelingt in der ersten Epoche und scheitert im ersten Update jeder späteren, bei allen Parametern: Gradienten von Beispielen, die nicht im Batch sind, sind beigemischt.</translation>
    </message>
    <message>
        <source>The gathered gradients are used and set back to 0 only when a batch is full. What the last, smaller batch of an epoch gathered is still there when the next epoch begins. Use that batch, or leave it out and set the sum back.</source>
        <translation>Die gesammelten Gradienten werden nur verwendet und auf 0 gesetzt, wenn ein Batch voll ist. Was der letzte, kleinere Batch einer Epoche gesammelt hat, ist noch da, wenn die nächste Epoche beginnt. Verwenden Sie diesen Batch, oder lassen Sie ihn weg und setzen Sie die Summe zurück.</translation>
    </message>
    <message>
        <source>f′(z) left out</source>
        <translation>f′(z) ausgelassen</translation>
    </message>
    <message>
        <source>Gradients are too large: with sigmoid at least four times for every layer they have come back through. The loss may fall all the same.</source>
        <translation>Gradienten sind zu groß: bei sigmoid mindestens viermal für jede Schicht, durch die sie zurückgekommen sind. Der Verlust kann trotzdem fallen.</translation>
    </message>
    <message>
        <source>Delta is the derivative of the loss by z, and the loss depends on z through a = f(z): the chain rule asks for the factor f′(z). Without it the derivative by a is taken for that by z.</source>
        <translation>Delta ist die Ableitung des Verlusts nach z, und der Verlust hängt von z über a = f(z) ab: Die Kettenregel verlangt den Faktor f′(z). Ohne ihn wird die Ableitung nach a für die nach z gehalten.</translation>
    </message>
    <message>
        <source>Biases averaged, weights summed</source>
        <translation>Bias gemittelt, Gewichte summiert</translation>
    </message>
    <message>
        <source>Only one kind of parameter disagrees, each by the same factor, the number of samples in the batch: the biases where the loss is a sum, the weights where it is a mean. It learns all the same.</source>
        <translation>Nur eine Art von Parametern weicht ab, jeder um denselben Faktor, die Zahl der Beispiele im Batch: die Bias-Werte, wo der Verlust eine Summe ist, die Gewichte, wo er ein Mittel ist. Es lernt trotzdem.</translation>
    </message>
    <message>
        <source>Weights and biases belong to one loss. If it is the sum of the sample losses, the gradients are sums; if it is the mean, they are means: for both kinds alike. Mixed, they are the gradient of nothing.</source>
        <translation>Gewichte und Bias-Werte gehören zu einem Verlust. Ist er die Summe der Verluste der Beispiele, sind die Gradienten Summen; ist er das Mittel, sind sie Mittel: für beide Arten gleich. Gemischt sind sie der Gradient von nichts.</translation>
    </message>
    <message>
        <source>All weights start equal</source>
        <translation>Alle Gewichte beginnen gleich</translation>
    </message>
    <message>
        <source>The neurons of a hidden layer show the same numbers in every step: they stay twins for ever. The gradient check passes, for every gradient is right; it is the start that is wrong.</source>
        <translation>Die Neuronen einer verborgenen Schicht zeigen in jedem Schritt dieselben Zahlen: Sie bleiben für immer Zwillinge. Die Gradientenprüfung gelingt, denn jeder Gradient ist richtig; falsch ist der Start.</translation>
    </message>
    <message>
        <source>Neurons with the same weights compute the same activation, get the same delta and are changed alike. A layer of twins can do no more than one neuron. Different (random) start weights tell them apart.</source>
        <translation>Neuronen mit denselben Gewichten berechnen dieselbe Aktivierung, bekommen dasselbe Delta und ändern sich gleich. Eine Schicht von Zwillingen kann nicht mehr als ein Neuron. Verschiedene (zufällige) Startgewichte unterscheiden sie.</translation>
    </message>
    <message>
        <source>Wrong sign of the error</source>
        <translation>Falsches Vorzeichen des Fehlers</translation>
    </message>
    <message>
        <source>The loss climbs from the first update on; every gradient is the true one with its sign turned.</source>
        <translation>Der Verlust steigt vom ersten Update an; jeder Gradient ist der wahre mit umgekehrtem Vorzeichen.</translation>
    </message>
    <message>
        <source>The derivative of the loss is a − t. Whoever takes t − a turns the sign of every delta and every gradient; since the update still subtracts the gradient, it goes uphill.</source>
        <translation>Die Ableitung des Verlusts ist a − t. Wer t − a nimmt, kehrt das Vorzeichen jedes Deltas und jedes Gradienten um; da das Update den Gradienten weiterhin abzieht, geht es bergauf.</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>Finde den Fehler</translation>
    </message>
    <message>
        <source>One mistake is switched on without saying which</source>
        <translation>Ein Fehler ist eingeschaltet, ohne zu sagen, welcher</translation>
    </message>
    <message>
        <source>Reveal it</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Why is it wrong?</source>
        <translation>Warum ist es falsch?</translation>
    </message>
    <message>
        <source>Say which mistake it is, without a guess</source>
        <translation>Sagen, welcher Fehler es ist, ohne zu raten</translation>
    </message>
    <message>
        <source>A new run of the correct program, from the start</source>
        <translation>Ein neuer Lauf des richtigen Programms, vom Start</translation>
    </message>
    <message>
        <source>The wrong formula beside the right one, and what it does</source>
        <translation>Die falsche Formel neben der richtigen, und was sie bewirkt</translation>
    </message>
    <message>
        <source>Which mistake is it?</source>
        <translation>Welcher Fehler ist es?</translation>
    </message>
    <message>
        <source>Choose one; below each stands what it would look like. Nothing is lost by guessing.</source>
        <translation>Wählen Sie einen; darunter steht, wie er aussähe. Raten kostet nichts.</translation>
    </message>
    <message>
        <source>Deliberately wrong: {name}</source>
        <translation>Absichtlich falsch: {name}</translation>
    </message>
    <message>
        <source>The program is right</source>
        <translation>Das Programm ist richtig</translation>
    </message>
    <message>
        <source>Switch on a mistake that people make, and watch what comes of it beside the correct program. Pale ones would change nothing in this network.</source>
        <translation>Schalten Sie einen typischen Fehler ein und sehen Sie, was neben dem richtigen Programm daraus wird. Blasse würden in diesem Netz nichts ändern.</translation>
    </message>
    <message>
        <source>All {total} gradients agree with central differences of the loss.</source>
        <translation>Alle {total} Gradienten stimmen mit zentralen Differenzen des Verlusts überein.</translation>
    </message>
    <message>
        <source>{wrong} of {total} gradients disagree with central differences of the loss.</source>
        <translation>{wrong} von {total} Gradienten weichen von zentralen Differenzen des Verlusts ab.</translation>
    </message>
    <message>
        <source>Each is {factor} times the true one.</source>
        <translation>Jeder ist das {factor}-Fache des wahren.</translation>
    </message>
    <message>
        <source>Each is too small by a factor of {factor}.</source>
        <translation>Jeder ist zu klein um den Faktor {factor}.</translation>
    </message>
    <message>
        <source>Each is too large by a factor of {factor}.</source>
        <translation>Jeder ist zu groß um den Faktor {factor}.</translation>
    </message>
    <message>
        <source>At update {update} it would give the very same gradients, but it is another mistake: look at other updates, at the first weights and at the curve.</source>
        <translation>Bei Update {update} ergäbe er genau dieselben Gradienten, aber es ist ein anderer Fehler: Sehen Sie sich andere Updates an, die ersten Gewichte und die Kurve.</translation>
    </message>
    <message>
        <source>With it {guessed} of {total} gradients would be wrong at update {update}; here {found} are. {name} would be {expected}; here it is {actual}.</source>
        <translation>Damit wären {guessed} von {total} Gradienten bei Update {update} falsch; hier sind es {found}. {name} wäre {expected}; hier ist es {actual}.</translation>
    </message>
    <message>
        <source>wrong, as it is here</source>
        <translation>falsch, wie hier</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>correct program</source>
        <translation>richtiges Programm</translation>
    </message>
    <message>
        <source>computed up to update {update}</source>
        <translation>berechnet bis Update {update}</translation>
    </message>
    <message>
        <source>the gradient that backprop computes</source>
        <translation>der Gradient, den Backpropagation berechnet</translation>
    </message>
    <message>
        <source>central differences of the loss</source>
        <translation>zentrale Differenzen des Verlusts</translation>
    </message>
    <message>
        <source>relative error: the difference by the larger of the two</source>
        <translation>relativer Fehler: die Differenz, geteilt durch den größeren der beiden</translation>
    </message>
    <message>
        <source>backprop</source>
        <translation>Backprop</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>numerisch</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <translation>absichtlich falsch</translation>
    </message>
    <message>
        <source>Gradient check of update {update}</source>
        <translation>Gradientenprüfung von Update {update}</translation>
    </message>
    <message>
        <source>More than {limit} parameters: this would take too long here. The command bpsim check does it.</source>
        <translation>Mehr als {limit} Parameter: Das würde hier zu lange dauern. Der Befehl bpsim check kann es.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Every parameter is moved a little up and down; the slope of the loss between is what its gradient must be. Those that disagree are marked ≠, on the diagram too.</source>
        <translation>Jeder Parameter wird ein wenig nach oben und unten bewegt; die Steigung des Verlusts dazwischen muss sein Gradient sein. Abweichende sind mit ≠ markiert, auch im Diagramm.</translation>
    </message>
    <message>
        <source>mistake: {name}</source>
        <translation>Fehler: {name}</translation>
    </message>
    <message>
        <source>switch the mistake off</source>
        <translation>Fehler ausschalten</translation>
    </message>
    <message>
        <source>find the mistake</source>
        <translation>Fehler finden</translation>
    </message>
    <message>
        <source>Right: {name}. {why}</source>
        <translation>Richtig: {name}. {why}</translation>
    </message>
    <message>
        <source>Not “{name}”. {reason}</source>
        <translation>Nicht „{name}“. {reason}</translation>
    </message>
    <message>
        <source>It was: {name}.</source>
        <translation>Es war: {name}.</translation>
    </message>
    <message>
        <source>reveal the mistake</source>
        <translation>Fehler aufdecken</translation>
    </message>
    <message>
        <source>None: the program is right</source>
        <translation>Keiner: das Programm ist richtig</translation>
    </message>
    <message>
        <source>Open the page of mistakes</source>
        <translation>Die Seite der Fehler öffnen</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>One mistake is on.</source>
        <translation>Ein Fehler ist an.</translation>
    </message>
    <message>
        <source>This program is wrong in one place. Step through it, check its numbers by hand, look at the gradient check and at the curve: which mistake is it?</source>
        <translation>Dieses Programm ist an einer Stelle falsch. Gehen Sie es Schritt für Schritt durch, prüfen Sie Zahlen von Hand, sehen Sie sich Gradientenprüfung und Kurve an: Welcher Fehler ist es?</translation>
    </message>
    <message>
        <source>Why wrong?</source>
        <translation>Warum falsch?</translation>
    </message>
    <message>
        <source>Deliberately wrong: {name}.</source>
        <translation>Absichtlich falsch: {name}.</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>{sample} comes in: {values}.</source>
        <translation>{sample} kommt herein: {values}.</translation>
    </message>
    <message>
        <source>{sample} comes in, {row} of {count} in this batch: {values}.</source>
        <translation>{sample} kommt herein, {row} von {count} in diesem Batch: {values}.</translation>
    </message>
    <message>
        <source>{up} raised {node} by {raised}, {down} lowered it by {lowered}: {symbol} = {z}.</source>
        <translation>{up} hat {node} um {raised} angehoben, {down} um {lowered} gesenkt: {symbol} = {z}.</translation>
    </message>
    <message>
        <source>{up} raised {node} the most, by {raised}: {symbol} = {z}.</source>
        <translation>{up} hat {node} am stärksten angehoben, um {raised}: {symbol} = {z}.</translation>
    </message>
    <message>
        <source>{down} lowered {node} the most, by {lowered}: {symbol} = {z}.</source>
        <translation>{down} senkte {node} am meisten, um {lowered}: {symbol} = {z}.</translation>
    </message>
    <message>
        <source>Nothing reaches {node}: {symbol} = {z}.</source>
        <translation>Nichts erreicht {node}: {symbol} = {z}.</translation>
    </message>
    <message>
        <source>{node} answers {a}.</source>
        <translation>{node} antwortet {a}.</translation>
    </message>
    <message>
        <source>{node} answers {a}: {decision}.</source>
        <translation>{node} antwortet {a}: {decision}.</translation>
    </message>
    <message>
        <source>{node} answered {a}, {error} below the target {t}: the loss is {loss}.</source>
        <translation>{node} antwortete {a}, {error} unter dem Zielwert {t}: Der Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>{node} answered {a}, {error} above the target {t}: the loss is {loss}.</source>
        <translation>{node} antwortete {a}, {error} über dem Zielwert {t}: Der Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>{node} answered {a}, its target: the loss is {loss}.</source>
        <translation>{node} antwortete {a}, den Zielwert: Der Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>{node} is farthest from its target, {a} against {t}: the loss is {loss}.</source>
        <translation>{node} ist am weitesten vom Zielwert, {a} gegen {t}: Der Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>If {node} answered more, the loss would fall, by {slope} a unit.</source>
        <translation>Antwortete {node} mehr, fiele der Verlust, um {slope} je Einheit.</translation>
    </message>
    <message>
        <source>If {node} answered more, the loss would rise, by {slope} a unit.</source>
        <translation>Antwortete {node} mehr, stiege der Verlust, um {slope} je Einheit.</translation>
    </message>
    <message>
        <source>What {node} answers makes no difference to the loss.</source>
        <translation>Was {node} antwortet, macht für den Verlust keinen Unterschied.</translation>
    </message>
    <message>
        <source>{target} passes {share} back to {node}.</source>
        <translation>{target} gibt {share} an {node} zurück.</translation>
    </message>
    <message>
        <source>{target} passes the most back to {node}, {share}; all together it is {da}.</source>
        <translation>{target} gibt am meisten an {node} zurück, {share}; zusammen ist es {da}.</translation>
    </message>
    <message>
        <source>Here the curve of {node} has the slope {slope}.</source>
        <translation>Hier hat die Kurve von {node} die Steigung {slope}.</translation>
    </message>
    <message>
        <source>Here the curve of {node} is almost flat: the slope is {slope}.</source>
        <translation>Hier ist die Kurve von {node} fast flach: Die Steigung ist {slope}.</translation>
    </message>
    <message>
        <source>The answer of {node} follows z one to one: the slope is 1.</source>
        <translation>Die Antwort von {node} folgt z eins zu eins: Die Steigung ist 1.</translation>
    </message>
    <message>
        <source>A larger weighted sum of {node} would lower the loss: {symbol} = {delta}.</source>
        <translation>Eine größere gewichtete Summe von {node} würde den Verlust senken: {symbol} = {delta}.</translation>
    </message>
    <message>
        <source>A larger weighted sum of {node} would raise the loss: {symbol} = {delta}.</source>
        <translation>Eine größere gewichtete Summe von {node} würde den Verlust heben: {symbol} = {delta}.</translation>
    </message>
    <message>
        <source>Nothing goes back through {node}: {symbol} = {delta}.</source>
        <translation>Nichts geht durch {node} zurück: {symbol} = {delta}.</translation>
    </message>
    <message>
        <source>Into {node}, the weight from {source} counts most: {symbol} = {gradient}, so it should rise.</source>
        <translation>Bei {node} zählt das Gewicht von {source} am meisten: {symbol} = {gradient}, es sollte also steigen.</translation>
    </message>
    <message>
        <source>Into {node}, the weight from {source} counts most: {symbol} = {gradient}, so it should fall.</source>
        <translation>Bei {node} zählt das Gewicht von {source} am meisten: {symbol} = {gradient}, es sollte also fallen.</translation>
    </message>
    <message>
        <source>All gradients of the weights into {node} are 0.</source>
        <translation>Alle Gradienten der Gewichte zu {node} sind 0.</translation>
    </message>
    <message>
        <source>The weight from {source} to {node} rose by {change}, to {new}.</source>
        <translation>Das Gewicht von {source} zu {node} stieg um {change} auf {new}.</translation>
    </message>
    <message>
        <source>The weight from {source} to {node} fell by {change}, to {new}.</source>
        <translation>Das Gewicht von {source} zu {node} fiel um {change} auf {new}.</translation>
    </message>
    <message>
        <source>The bias of {node} rose by {change}, to {new}.</source>
        <translation>Der Bias von {node} stieg um {change} auf {new}.</translation>
    </message>
    <message>
        <source>The bias of {node} fell by {change}, to {new}.</source>
        <translation>Der Bias von {node} fiel um {change} auf {new}.</translation>
    </message>
    <message>
        <source>The threshold of {node} rose by {change}, to {new}.</source>
        <translation>Die Schwelle von {node} stieg um {change} auf {new}.</translation>
    </message>
    <message>
        <source>The threshold of {node} fell by {change}, to {new}.</source>
        <translation>Die Schwelle von {node} fiel um {change} auf {new}.</translation>
    </message>
    <message>
        <source>In layer {layer} nothing changed.</source>
        <translation>In Schicht {layer} änderte sich nichts.</translation>
    </message>
    <message>
        <source>In layer {layer} everything is frozen.</source>
        <translation>In Schicht {layer} ist alles eingefroren.</translation>
    </message>
    <message>
        <source>A value of {sample} is still blank.</source>
        <translation>Ein Wert von {sample} ist noch leer.</translation>
    </message>
    <message>
        <source>The numbers are no longer finite: training has diverged.</source>
        <translation>Die Zahlen sind nicht mehr endlich: Das Training ist divergiert.</translation>
    </message>
    <message>
        <source>What happens here is for the class to say.</source>
        <translation>Was hier geschieht, soll die Klasse sagen.</translation>
    </message>
    <message>
        <source>The update lowered the loss by {change}, from {old} to {new}.</source>
        <translation>Das Update hat den Verlust um {change} gesenkt, von {old} auf {new}.</translation>
    </message>
    <message>
        <source>The update raised the loss by {change}, from {old} to {new}.</source>
        <translation>Das Update hat den Verlust um {change} gehoben, von {old} auf {new}.</translation>
    </message>
    <message>
        <source>The update left the loss as it was, {new}.</source>
        <translation>Das Update ließ den Verlust, wie er war, {new}.</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>keep the notation</source>
        <translation>Schreibweise behalten</translation>
    </message>
    <message>
        <source>As the source writes it ({name})</source>
        <translation>Wie in der Quelle ({name})</translation>
    </message>
    <message>
        <source>Notation: {name}</source>
        <translation>Schreibweise: {name}</translation>
    </message>
    <message>
        <source>Standard: δ = ∂L/∂z</source>
        <translation>Standard: δ = ∂L/∂z</translation>
    </message>
    <message>
        <source>Tutorial 000: δ = ∂C/∂a, weights from layer 0</source>
        <translation>Tutorial 000: δ = ∂C/∂a, Gewichte ab Schicht 0</translation>
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
        <translation>Nielsen: Spalten, wⱼₖ von k zu j</translation>
    </message>
    <message>
        <source>Zhou Zhihua: thresholds θ, error terms g and e</source>
        <translation>Zhou Zhihua: Schwellen θ, Fehlerterme g und e</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>A question mark stands for a value that you are to find yourself.</source>
        <translation>Ein Fragezeichen steht für einen Wert, der selbst zu finden ist.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>What this step computes</source>
        <translation>Was dieser Schritt berechnet</translation>
    </message>
    <message>
        <source>The losses are kept from you, as they would give an answer away.</source>
        <translation>Die Verluste bleiben verborgen, da sie eine Antwort verraten würden.</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>Back by a part (Page Up)</source>
        <translation>Einen Teil zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Back by a step (←)</source>
        <translation>Einen Schritt zurück (←)</translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation>Nächster Schritt (→)</translation>
    </message>
    <message>
        <source>Next part (Page Down)</source>
        <translation>Nächster Teil (Bild ab)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Zum Ende (Ende)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>To go on from here yourself, with other weights or other data: open “{title}” in bpsim.</source>
        <translation>Um von hier selbst weiterzumachen, mit anderen Gewichten oder anderen Daten: „{title}“ in bpsim öffnen.</translation>
    </message>
    <message>
        <source>Made with bpsim {version}. This page needs no network and sends nothing.</source>
        <translation>Erstellt mit bpsim {version}. Diese Seite braucht kein Netz und sendet nichts.</translation>
    </message>
    <message>
        <source>This page needs a newer browser (of 2023 or later).</source>
        <translation>Diese Seite braucht einen neueren Browser (von 2023 oder später).</translation>
    </message>
    <message>
        <source>This page needs scripts, which are switched off in this browser.</source>
        <translation>Diese Seite braucht Skripte, die in diesem Browser ausgeschaltet sind.</translation>
    </message>
</context>
<context>
    <name>Phrasing</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Check: a new forward pass</source>
        <translation>Kontrolle: ein neuer Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>inputs and batch</source>
        <translation>Eingaben und Batch</translation>
    </message>
    <message>
        <source>weighted sum z</source>
        <translation>gewichtete Summe z</translation>
    </message>
    <message>
        <source>activation a</source>
        <translation>Aktivierung a</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>derivative of the loss by the activation</source>
        <translation>Ableitung des Verlusts nach der Aktivierung</translation>
    </message>
    <message>
        <source>derivative of the activation function</source>
        <translation>Ableitung der Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>gradients of the weights and the bias</source>
        <translation>Gradienten der Gewichte und des Bias</translation>
    </message>
    <message>
        <source>new weights and biases</source>
        <translation>neue Gewichte und Bias-Werte</translation>
    </message>
    <message>
        <source>the loss with the new weights</source>
        <translation>der Verlust mit den neuen Gewichten</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>Schicht {layer}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Draw with the left button; the right one erases</source>
        <translation>Mit der linken Taste zeichnen; die rechte radiert</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Erase with the left button too</source>
        <translation>Auch mit der linken Taste radieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>An empty sheet (Delete)</source>
        <translation>Ein leeres Blatt (Entf)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dazu…</translation>
    </message>
    <message>
        <source>Train with this picture too, as a sample of a class you choose</source>
        <translation>Auch mit diesem Bild trainieren, als Beispiel einer Klasse Ihrer Wahl</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>How wide a stroke of pen or eraser is</source>
        <translation>Wie breit ein Strich von Stift oder Radierer ist</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Breite des Stifts</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>Blatt zum Zeichnen</translation>
    </message>
    <message>
        <source>By keys: arrows move, Space draws while it is held, Delete clears</source>
        <translation>Mit Tasten: Pfeile bewegen, Leertaste zeichnet, solange sie gedrückt ist, Entf leert</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>Was das Netz antwortet</translation>
    </message>
    <message>
        <source>All samples as pictures</source>
        <translation>Alle Beispiele als Bilder</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <source>{name}, to test with</source>
        <translation>{name}, zum Testen</translation>
    </message>
    <message>
        <source>{name}: it is {true}, the network answers {answered}</source>
        <translation>{name}: Es ist {true}, das Netz antwortet {answered}</translation>
    </message>
    <message>
        <source>The inputs of this experiment are no picture. Open the preset “Digits: read my handwriting” (8×8 pixels) or “MNIST” (28×28), and draw a digit here.</source>
        <translation>Die Eingaben dieses Experiments sind kein Bild. Öffnen Sie die Vorlage „Digits: read my handwriting“ (8×8 Pixel) oder „MNIST“ (28×28), und zeichnen Sie hier eine Ziffer.</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>seine Eingabe</translation>
    </message>
    <message>
        <source>The answer is hidden from the class.</source>
        <translation>Die Antwort ist vor der Klasse verborgen.</translation>
    </message>
    <message>
        <source>more like {name}</source>
        <translation>eher {name}</translation>
    </message>
    <message>
        <source>Nothing is drawn, and still it answers {answer}.</source>
        <translation>Nichts ist gezeichnet, und doch antwortet es {answer}.</translation>
    </message>
    <message>
        <source>The network answers {answer}.</source>
        <translation>Das Netz antwortet {answer}.</translation>
    </message>
    <message>
        <source>add a drawn sample</source>
        <translation>gezeichnetes Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>∂a/∂x, how output {name} changes with each input. Blue: a larger one raises it, orange: lowers it, by up to {value}. Click a bar for another.</source>
        <translation>∂a/∂x, wie sich Ausgabe {name} mit jeder Eingabe ändert. Blau: Eine größere hebt sie, orange: senkt sie, um bis zu {value}. Ein Klick auf einen Balken wählt eine andere.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
</context>
<context>
    <name>Predictions</name>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>PREDICTIONS</source>
        <translation>VORHERSAGEN</translation>
    </message>
    <message>
        <source>only wrong</source>
        <translation>nur falsche</translation>
    </message>
    <message>
        <source>Only the samples that are answered wrongly</source>
        <translation>Nur die falsch beantworteten Beispiele</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>alle Beispiele</translation>
    </message>
    <message>
        <source>Show all samples again</source>
        <translation>Wieder alle Beispiele zeigen</translation>
    </message>
    <message>
        <source>What each sample is answered</source>
        <translation>Was auf jedes Beispiel geantwortet wird</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>must end in {expected}, not {value}</source>
        <translation>muss auf {expected} enden, nicht {value}</translation>
    </message>
    <message>
        <source>must end in .png, not {value}</source>
        <translation>muss auf .png enden, nicht {value}</translation>
    </message>
    <message>
        <source>must end in .pdf, not {value}</source>
        <translation>muss auf .pdf enden, nicht {value}</translation>
    </message>
    <message>
        <source>must be another file than --out</source>
        <translation>muss eine andere Datei sein als --out</translation>
    </message>
    <message>
        <source>must be from {least} to {most}, not {value}</source>
        <translation>muss von {least} bis {most} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be from 0 to {last}, the frames of one update, not {value}</source>
        <translation>muss von 0 bis {last} sein, die Bilder eines Updates, nicht {value}</translation>
    </message>
    <message>
        <source>must be from 1 to {last}, the network&apos;s layers, not {value}</source>
        <translation>muss von 1 bis {last} sein, die Schichten des Netzes, nicht {value}</translation>
    </message>
    <message>
        <source>would be more than {limit} pictures; take fewer or larger steps</source>
        <translation>wären mehr als {limit} Bilder; nehmen Sie weniger oder größere Schritte</translation>
    </message>
    <message>
        <source>{count} parameters are too many for a landscape</source>
        <translation>{count} Parameter sind zu viele für eine Landschaft</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>ist zu groß für den Speicher dieses Computers</translation>
    </message>
    <message>
        <source>cannot be reached: training diverges at update {stop}</source>
        <translation>ist nicht erreichbar: Das Training divergiert bei Update {stop}</translation>
    </message>
    <message>
        <source>must be from 1 to {last}, the steps of the lesson, not {value}</source>
        <translation>muss von 1 bis {last} sein, die Schritte der Lektion, nicht {value}</translation>
    </message>
    <message>
        <source>is not a training setting; these are: {choices}</source>
        <translation>ist keine Trainingseinstellung; das sind welche: {choices}</translation>
    </message>
    <message>
        <source>must be a finite number, not {value}</source>
        <translation>muss eine endliche Zahl sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be greater than {minimum}, not {value}</source>
        <translation>muss größer als {minimum} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be at least {minimum}, not {value}</source>
        <translation>muss mindestens {minimum} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be less than 1, not {value}</source>
        <translation>muss kleiner als 1 sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be a whole number from {minimum} to {maximum}, not {value}</source>
        <translation>muss eine ganze Zahl von {minimum} bis {maximum} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be true or false, not {value}</source>
        <translation>muss wahr oder falsch sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be a list of parameter names like w[1][0,1], not {value}</source>
        <translation>muss eine Liste von Parameternamen wie w[1][0,1] sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be &apos;all&apos; or from 1 to {count}, the number of samples, not {value}</source>
        <translation>muss &apos;all&apos; sein oder von 1 bis {count}, der Zahl der Beispiele, nicht {value}</translation>
    </message>
    <message>
        <source>needs at least one sample</source>
        <translation>braucht mindestens ein Beispiel</translation>
    </message>
    <message>
        <source>must have the shape {expected}, not {shape}</source>
        <translation>muss die Form {expected} haben, nicht {shape}</translation>
    </message>
    <message>
        <source>holds a value that is not a finite number</source>
        <translation>enthält einen Wert, der keine endliche Zahl ist</translation>
    </message>
    <message>
        <source>&apos;{loss}&apos; needs the output activation &apos;{expected}&apos;, not &apos;{value}&apos;</source>
        <translation>&apos;{loss}&apos; braucht die Ausgabe-Aktivierung &apos;{expected}&apos;, nicht &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>with the loss &apos;{loss}&apos; each sample&apos;s targets must be probabilities that sum to 1</source>
        <translation>beim Verlust &apos;{loss}&apos; müssen die Zielwerte jedes Beispiels Wahrscheinlichkeiten mit der Summe 1 sein</translation>
    </message>
    <message>
        <source>with the loss &apos;{loss}&apos; every target must lie from 0 to 1</source>
        <translation>beim Verlust &apos;{loss}&apos; muss jeder Zielwert von 0 bis 1 liegen</translation>
    </message>
    <message>
        <source>must be a condition like loss &lt; 0.1, test loss min or w[2][0,1] = 0, not {value}</source>
        <translation>muss eine Bedingung wie Verlust &lt; 0.1, Test-Verlust min oder w[2][0,1] = 0 sein, nicht {value}</translation>
    </message>
    <message>
        <source>asks for test samples, and there are none</source>
        <translation>fragt nach Testbeispielen, und es gibt keine</translation>
    </message>
    <message>
        <source>asks for {value}, which this network does not have</source>
        <translation>fragt nach {value}, was dieses Netz nicht hat</translation>
    </message>
    <message>
        <source>asks for sample {value}; there are {count}</source>
        <translation>fragt nach Beispiel {value}; es gibt {count}</translation>
    </message>
    <message>
        <source>cannot end a run: what is {value} shows only in a run that is there</source>
        <translation>kann einen Lauf nicht beenden: Was {value} ist, zeigt sich erst in einem fertigen Lauf</translation>
    </message>
    <message>
        <source>does not say for which sample; add for and its name, or compare with &lt; or &gt;</source>
        <translation>sagt nicht, für welches Beispiel; fügen Sie für und seinen Namen hinzu, oder vergleichen Sie mit &lt; oder &gt;</translation>
    </message>
    <message>
        <source>must be one of {choices}, not {value}</source>
        <translation>muss eines von {choices} sein, nicht {value}</translation>
    </message>
    <message>
        <source>needs an input layer and at least one more, not {count} layers</source>
        <translation>braucht eine Eingabeschicht und mindestens noch eine, nicht {count} Schichten</translation>
    </message>
    <message>
        <source>must be a whole number of at least 1, not {value}</source>
        <translation>muss eine ganze Zahl von mindestens 1 sein, nicht {value}</translation>
    </message>
    <message>
        <source>{count} parameters are more than the {limit} that fit here</source>
        <translation>{count} Parameter sind mehr als die {limit}, die hier passen</translation>
    </message>
    <message>
        <source>needs one activation for each of the {expected} computing layers, not {count}</source>
        <translation>braucht eine Aktivierung für jede der {expected} rechnenden Schichten, nicht {count}</translation>
    </message>
    <message>
        <source>must name a neuron of this network, like a[1][0], not {value}</source>
        <translation>muss ein Neuron dieses Netzes nennen, wie a[1][0], nicht {value}</translation>
    </message>
    <message>
        <source>an output cannot be muted: it has to answer, and its loss counts</source>
        <translation>eine Ausgabe kann nicht stumm sein: Sie muss antworten, und ihr Verlust zählt</translation>
    </message>
    <message>
        <source>a neuron of a softmax layer cannot be muted: it is a share of a whole</source>
        <translation>ein Neuron einer softmax-Schicht kann nicht stumm sein: Es ist Anteil eines Ganzen</translation>
    </message>
    <message>
        <source>must name a parameter of this network, like w[1][0,0] or b[{depth}][0], not {value}</source>
        <translation>muss einen Parameter dieses Netzes nennen, wie w[1][0,0] oder b[{depth}][0], nicht {value}</translation>
    </message>
    <message>
        <source>this network has {expected} parameters, not {count}</source>
        <translation>dieses Netz hat {expected} Parameter, nicht {count}</translation>
    </message>
    <message>
        <source>{count} numbers are too many for a program that carries them all (at most {limit}); take the parameters as NPZ</source>
        <translation>{count} Zahlen sind zu viele für ein Programm, das alle enthält (höchstens {limit}); nehmen Sie die Parameter als NPZ</translation>
    </message>
    <message>
        <source>is on: there is no program of a mistake; switch it off first</source>
        <translation>ist an: Von einem Fehler gibt es kein Programm; schalten Sie ihn zuerst aus</translation>
    </message>
    <message>
        <source>{value} cannot be reached: training diverges at update {stop}</source>
        <translation>{value} ist nicht erreichbar: Das Training divergiert bei Update {stop}</translation>
    </message>
    <message>
        <source>is for the formats {expected}, not {value}</source>
        <translation>gehört zu den Formaten {expected}, nicht {value}</translation>
    </message>
    <message>
        <source>must not end before it begins</source>
        <translation>darf nicht enden, bevor es beginnt</translation>
    </message>
    <message>
        <source>is needed with the format {value}: {choices}</source>
        <translation>wird beim Format {value} gebraucht: {choices}</translation>
    </message>
    <message>
        <source>cannot be {what} with the format {value}; it can be: {choices}</source>
        <translation>kann beim Format {value} nicht {what} sein; möglich sind: {choices}</translation>
    </message>
    <message>
        <source>must be like 0:30 or 0.0:12.5, not {value}</source>
        <translation>muss wie 0:30 oder 0.0:12.5 sein, nicht {value}</translation>
    </message>
    <message>
        <source>needs the package imageio-ffmpeg: pip install &apos;bpsim[clips]&apos;; GIF works without</source>
        <translation>braucht das Paket imageio-ffmpeg: pip install &apos;bpsim[clips]&apos;; GIF geht ohne</translation>
    </message>
    <message>
        <source>there is no neuron {value}; there are {choices}</source>
        <translation>es gibt kein Neuron {value}; es gibt {choices}</translation>
    </message>
    <message>
        <source>{value} must be two neurons of layers that follow each other, as in A to B</source>
        <translation>{value} müssen zwei Neuronen aufeinanderfolgender Schichten sein, wie A to B</translation>
    </message>
    <message>
        <source>{value} is an input and has no bias</source>
        <translation>{value} ist eine Eingabe und hat keinen Bias</translation>
    </message>
    <message>
        <source>{value} is no output and has no target</source>
        <translation>{value} ist keine Ausgabe und hat keinen Zielwert</translation>
    </message>
    <message>
        <source>{value} does not lie ahead in the update that is shown</source>
        <translation>{value} liegt im gezeigten Update nicht voraus</translation>
    </message>
    <message>
        <source>has more than one | between English and Chinese</source>
        <translation>hat mehr als ein | zwischen Englisch und Chinesisch</translation>
    </message>
    <message>
        <source>says nothing on one side of the |</source>
        <translation>sagt auf einer Seite des | nichts</translation>
    </message>
    <message>
        <source>is too long: at most {count} characters</source>
        <translation>ist zu lang: höchstens {count} Zeichen</translation>
    </message>
    <message>
        <source>{value} is no value that can be asked for; these can: z of …, a of …, delta of …, output, gradient of weight A to B, gradient of bias of …, new weight A to B, new bias of …</source>
        <translation>{value} ist kein Wert, nach dem gefragt werden kann; möglich sind: z of …, a of …, delta of …, output, gradient of weight A to B, gradient of bias of …, new weight A to B, new bias of …</translation>
    </message>
    <message>
        <source>there are {count} outputs; say which: output of …</source>
        <translation>es gibt {count} Ausgaben; sagen Sie, welche: output of …</translation>
    </message>
    <message>
        <source>{value} is never computed in an update of this experiment</source>
        <translation>{value} wird in einem Update dieses Experiments nie berechnet</translation>
    </message>
    <message>
        <source>{value} is an input; it is not computed</source>
        <translation>{value} ist eine Eingabe; sie wird nicht berechnet</translation>
    </message>
    <message>
        <source>must be a whole number of updates, at most {most}, not {value}</source>
        <translation>muss eine ganze Zahl von Updates sein, höchstens {most}, nicht {value}</translation>
    </message>
    <message>
        <source>is neither a file nor a lesson; lessons are: {choices}</source>
        <translation>ist weder eine Datei noch eine Lektion; Lektionen sind: {choices}</translation>
    </message>
    <message>
        <source>this experiment decides nothing; ask for an output, as in a1(3) &lt; 0.5</source>
        <translation>dieses Experiment entscheidet nichts; fragen Sie nach einer Ausgabe, wie a1(3) &lt; 0.5</translation>
    </message>
    <message>
        <source>the decision is never {value}; it is one of {choices}</source>
        <translation>die Entscheidung ist nie {value}; sie ist eine von {choices}</translation>
    </message>
    <message>
        <source>cannot be waited for: {value} shows only in a run that is there</source>
        <translation>darauf kann nicht gewartet werden: {value} zeigt sich erst in einem fertigen Lauf</translation>
    </message>
    <message>
        <source>{value} updates cannot be made: training diverges at update {stop}</source>
        <translation>{value} Updates sind nicht möglich: Das Training divergiert bei Update {stop}</translation>
    </message>
    <message>
        <source>nothing stands behind :{keyword}; it needs {expected}</source>
        <translation>hinter :{keyword} steht nichts; nötig ist {expected}</translation>
    </message>
    <message>
        <source>needs nothing behind it, not {value}</source>
        <translation>braucht nichts dahinter, nicht {value}</translation>
    </message>
    <message>
        <source>must be “value of …”, “click …” or “until …” behind :ask, not {value}</source>
        <translation>hinter :ask muss „value of …“, „click …“ oder „until …“ stehen, nicht {value}</translation>
    </message>
    <message>
        <source>must be “to” and a moment behind :play, not {value}</source>
        <translation>hinter :play muss „to“ und ein Zeitpunkt stehen, nicht {value}</translation>
    </message>
    <message>
        <source>must be “mistake” behind :find, not {value}</source>
        <translation>hinter :find muss „mistake“ stehen, nicht {value}</translation>
    </message>
    <message>
        <source>belongs to a task, and there is none above it in this step</source>
        <translation>gehört zu einer Aufgabe, und in diesem Schritt steht keine darüber</translation>
    </message>
    <message>
        <source>belongs to :ask until, and the task above is another one</source>
        <translation>gehört zu :ask until, und die Aufgabe darüber ist eine andere</translation>
    </message>
    <message>
        <source>is the second solution of one task</source>
        <translation>ist die zweite Lösung einer Aufgabe</translation>
    </message>
    <message>
        <source>needs at least two lines that begin with - below it, not {count}</source>
        <translation>braucht mindestens zwei Zeilen darunter, die mit - beginnen, nicht {count}</translation>
    </message>
    <message>
        <source>has {count} lines below it; at most {most}</source>
        <translation>hat {count} Zeilen darunter; höchstens {most}</translation>
    </message>
    <message>
        <source>none of its answers is right; write : right behind one</source>
        <translation>keine ihrer Antworten ist richtig; schreiben Sie hinter eine : right</translation>
    </message>
    <message>
        <source>there is no directive {value}; there are {choices}</source>
        <translation>es gibt keine Anweisung {value}; es gibt {choices}</translation>
    </message>
    <message>
        <source>has nothing between its commas</source>
        <translation>hat nichts zwischen seinen Kommas</translation>
    </message>
    <message>
        <source>has the same line twice: {value}</source>
        <translation>hat dieselbe Zeile zweimal: {value}</translation>
    </message>
    <message>
        <source>{value} must be a file in the lesson&apos;s own folder or below it</source>
        <translation>{value} muss eine Datei im Ordner der Lektion oder darunter sein</translation>
    </message>
    <message>
        <source>{value} must end in {choices}</source>
        <translation>{value} muss auf {choices} enden</translation>
    </message>
    <message>
        <source>{value} is not there</source>
        <translation>{value} ist nicht da</translation>
    </message>
    <message>
        <source>{value} cannot be found: this lesson has no folder</source>
        <translation>{value} ist nicht zu finden: Diese Lektion hat keinen Ordner</translation>
    </message>
    <message>
        <source>must begin with a head: lines like title: …, between two lines ---</source>
        <translation>muss mit einem Kopf beginnen: Zeilen wie title: … zwischen zwei Zeilen ---</translation>
    </message>
    <message>
        <source>begins a head that never ends; write --- below it</source>
        <translation>beginnt einen Kopf, der nie endet; schreiben Sie --- darunter</translation>
    </message>
    <message>
        <source>must have the form key: value, not {value}</source>
        <translation>muss die Form Schlüssel: Wert haben, nicht {value}</translation>
    </message>
    <message>
        <source>{value} is not known in the head; these are: {choices}</source>
        <translation>{value} ist im Kopf nicht bekannt; bekannt sind: {choices}</translation>
    </message>
    <message>
        <source>{value} stands twice in the head</source>
        <translation>{value} steht zweimal im Kopf</translation>
    </message>
    <message>
        <source>the head has no {value}</source>
        <translation>im Kopf fehlt {value}</translation>
    </message>
    <message>
        <source>nothing stands behind {value}</source>
        <translation>hinter {value} steht nichts</translation>
    </message>
    <message>
        <source>must be a whole number of minutes from 1 to {most}, not {value}</source>
        <translation>muss eine ganze Zahl von Minuten von 1 bis {most} sein, nicht {value}</translation>
    </message>
    <message>
        <source>the head must name either a preset or a file</source>
        <translation>der Kopf muss entweder eine Vorlage oder eine Datei nennen</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: at most {most} bytes</source>
        <translation>ist größer, als eine Lektion sein kann: höchstens {most} Bytes</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>has more than {most} steps</source>
        <translation>hat mehr als {most} Schritte</translation>
    </message>
    <message>
        <source>has no step; a step begins with a line # and its heading</source>
        <translation>hat keinen Schritt; ein Schritt beginnt mit einer Zeile # und seiner Überschrift</translation>
    </message>
    <message>
        <source>stands before the first step; a step begins with a line # and its heading</source>
        <translation>steht vor dem ersten Schritt; ein Schritt beginnt mit einer Zeile # und seiner Überschrift</translation>
    </message>
    <message>
        <source>is the first step; :further stands behind what belongs to the lesson</source>
        <translation>ist der erste Schritt; :further steht hinter dem, was zur Lektion gehört</translation>
    </message>
    <message>
        <source>has no heading behind its #</source>
        <translation>hat keine Überschrift hinter dem #</translation>
    </message>
    <message>
        <source>begins a comment that never ends; write --&gt; at its end</source>
        <translation>beginnt einen Kommentar, der nie endet; schreiben Sie --&gt; an sein Ende</translation>
    </message>
    <message>
        <source>begins a code block that never ends; write ``` below it</source>
        <translation>beginnt einen Codeblock, der nie endet; schreiben Sie ``` darunter</translation>
    </message>
    <message>
        <source>must be {count} numbers, one for each input, not {given}</source>
        <translation>müssen {count} Zahlen sein, eine für jede Eingabe, nicht {given}</translation>
    </message>
    <message>
        <source>{value} is not in the batch of update {update}</source>
        <translation>{value} ist nicht im Batch von Update {update}</translation>
    </message>
    <message>
        <source>{value} must have = and a number behind it; look at … only lights it</source>
        <translation>{value} braucht = und eine Zahl dahinter; look at … beleuchtet es nur</translation>
    </message>
    <message>
        <source>must have the form KEY=VALUE, not {value}</source>
        <translation>muss die Form SCHLÜSSEL=WERT haben, nicht {value}</translation>
    </message>
    <message>
        <source>this experiment has no lanes to race</source>
        <translation>dieses Experiment hat keine Bahnen für ein Rennen</translation>
    </message>
    <message>
        <source>there is no layer {value}; there are {count}, from 1 on</source>
        <translation>es gibt keine Schicht {value}; es gibt {count}, ab 1</translation>
    </message>
    <message>
        <source>the solution does not make it true: {value}</source>
        <translation>die Lösung macht es nicht wahr: {value}</translation>
    </message>
    <message>
        <source>is true from the beginning: {value}</source>
        <translation>ist von Anfang an wahr: {value}</translation>
    </message>
    <message>
        <source>the program of this experiment makes no mistake; take a preset of the mistake lab</source>
        <translation>das Programm dieses Experiments macht keinen Fehler; nehmen Sie eine Vorlage des Fehlerlabors</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>{value} is no finite number here</source>
        <translation>{value} ist hier keine endliche Zahl</translation>
    </message>
    <message>
        <source>{value} does not change in this update, so there is nothing to ask</source>
        <translation>{value} ändert sich in diesem Update nicht, es gibt also nichts zu fragen</translation>
    </message>
    <message>
        <source>shows nothing: there is no ink on the paper</source>
        <translation>zeigt nichts: Es ist keine Tinte auf dem Papier</translation>
    </message>
    <message>
        <source>must have at most {limit} pixels, not {value}</source>
        <translation>darf höchstens {limit} Pixel haben, nicht {value}</translation>
    </message>
    <message>
        <source>is not an image that can be read</source>
        <translation>ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>has no effect in this experiment</source>
        <translation>hat in diesem Experiment keine Wirkung</translation>
    </message>
    <message>
        <source>{value} is one number for all samples; it cannot be asked for one of them</source>
        <translation>{value} ist eine Zahl für alle Beispiele; man kann nicht für eines davon danach fragen</translation>
    </message>
    <message>
        <source>says nothing to look for; type something like loss &lt; 0.1 or test loss min</source>
        <translation>sagt nichts, wonach zu suchen ist; schreiben Sie etwas wie Verlust &lt; 0.1 oder Test-Verlust min</translation>
    </message>
    <message>
        <source>{value} cannot be asked for; these can: {choices}</source>
        <translation>{value} lässt sich nicht suchen; möglich sind: {choices}</translation>
    </message>
    <message>
        <source>{value} cannot be asked for; near to it: {near}. These can: {choices}</source>
        <translation>{value} lässt sich nicht suchen; ähnlich sind: {near}. Möglich sind: {choices}</translation>
    </message>
    <message>
        <source>{value} names several neurons: {choices}</source>
        <translation>{value} bezeichnet mehrere Neuronen: {choices}</translation>
    </message>
    <message>
        <source>{value} is no sample; these are: {choices}</source>
        <translation>{value} ist kein Beispiel; das sind welche: {choices}</translation>
    </message>
    <message>
        <source>nothing is right or wrong here: the targets are not classes (0 and 1)</source>
        <translation>nichts ist hier richtig oder falsch: Die Zielwerte sind keine Klassen (0 und 1)</translation>
    </message>
    <message>
        <source>must be some of {choices}, with commas between them, not {value}</source>
        <translation>muss etwas aus {choices} sein, mit Kommas dazwischen, nicht {value}</translation>
    </message>
    <message>
        <source>must name something that is on the sheet: {choices}</source>
        <translation>muss etwas nennen, das auf dem Blatt ist: {choices}</translation>
    </message>
    <message>
        <source>a worksheet holds at most {most} weights and biases, this network has {count}</source>
        <translation>ein Arbeitsblatt fasst höchstens {most} Gewichte und Bias-Werte, dieses Netz hat {count}</translation>
    </message>
    <message>
        <source>a worksheet holds at most {most} samples, this batch has {count}</source>
        <translation>ein Arbeitsblatt fasst höchstens {most} Beispiele, dieser Batch hat {count}</translation>
    </message>
    <message>
        <source>must be a whole number, without point or comma, not {value}</source>
        <translation>muss eine ganze Zahl sein, ohne Punkt oder Komma, nicht {value}</translation>
    </message>
    <message>
        <source>with this loss a target must lie from 0 to 1, not {value}</source>
        <translation>bei diesem Verlust muss ein Zielwert von 0 bis 1 liegen, nicht {value}</translation>
    </message>
    <message>
        <source>the input layer stays, with at least one node</source>
        <translation>die Eingabeschicht bleibt, mit mindestens einem Knoten</translation>
    </message>
    <message>
        <source>a network needs one layer that computes; this one stays</source>
        <translation>ein Netz braucht eine Schicht, die rechnet; diese bleibt</translation>
    </message>
    <message>
        <source>only hidden layers change places; input and output belong to the data</source>
        <translation>nur verborgene Schichten tauschen Plätze; Eingabe und Ausgabe gehören zu den Daten</translation>
    </message>
    <message>
        <source>input and output layer have the width of the data: {expected}</source>
        <translation>Eingabe- und Ausgabeschicht haben die Breite der Daten: {expected}</translation>
    </message>
    <message>
        <source>all weights start equal here on purpose; only after the first update can they be changed</source>
        <translation>alle Gewichte beginnen hier absichtlich gleich; erst nach dem ersten Update können sie geändert werden</translation>
    </message>
    <message>
        <source>this method needs more samples than the {count} there are</source>
        <translation>dieses Verfahren braucht mehr Beispiele als die {count} vorhandenen</translation>
    </message>
    <message>
        <source>at least one sample is needed to train with</source>
        <translation>mindestens ein Beispiel wird zum Trainieren gebraucht</translation>
    </message>
    <message>
        <source>{count} names were copied; from this cell on there are {expected} samples</source>
        <translation>{count} Namen wurden kopiert; ab dieser Zelle gibt es {expected} Beispiele</translation>
    </message>
    <message>
        <source>a name needs 1 to 200 characters</source>
        <translation>ein Name braucht 1 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>what was copied has {rows} rows and {columns} columns; from this cell on there are {expected} rows and {width} columns. With all {all} columns it may have more rows</source>
        <translation>das Kopierte hat {rows} Zeilen und {columns} Spalten; ab dieser Zelle gibt es {expected} Zeilen und {width} Spalten. Mit allen {all} Spalten darf es mehr Zeilen haben</translation>
    </message>
    <message>
        <source>needs at least one input and one target</source>
        <translation>braucht mindestens eine Eingabe und einen Zielwert</translation>
    </message>
    <message>
        <source>a name needs at least one character</source>
        <translation>ein Name braucht mindestens ein Zeichen</translation>
    </message>
    <message>
        <source>is {count} characters long; at most {limit} fit</source>
        <translation>ist {count} Zeichen lang; höchstens {limit} passen</translation>
    </message>
    <message>
        <source>must be sizes like 3 or 4,3, not {value}</source>
        <translation>müssen Größen wie 3 oder 4,3 sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be at most {head}, the updates that were done, not {value}</source>
        <translation>darf höchstens {head} sein, die Zahl der getanen Updates, nicht {value}</translation>
    </message>
    <message>
        <source>the first leg starts at update 0, each next one later</source>
        <translation>der erste Abschnitt beginnt bei Update 0, jeder weitere später</translation>
    </message>
    <message>
        <source>must be at most {limit}, the leg&apos;s start, not {value}</source>
        <translation>darf höchstens {limit} sein, der Beginn des Abschnitts, nicht {value}</translation>
    </message>
    <message>
        <source>is damaged or cut off: not JSON at line {line}, column {column}</source>
        <translation>ist beschädigt oder abgeschnitten: kein JSON in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>enthält eine Zahl mit zu vielen Stellen</translation>
    </message>
    <message>
        <source>is nested too deeply for an experiment</source>
        <translation>ist für ein Experiment zu tief verschachtelt</translation>
    </message>
    <message>
        <source>holds {value}; every number must be finite</source>
        <translation>enthält {value}; jede Zahl muss endlich sein</translation>
    </message>
    <message>
        <source>stands twice in the file</source>
        <translation>steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>must be an object in braces, not {value}</source>
        <translation>muss ein Objekt in geschweiften Klammern sein, nicht {value}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be a single value, not {value}</source>
        <translation>muss ein einzelner Wert sein, nicht {value}</translation>
    </message>
    <message>
        <source>is not a known field; known here: {choices}</source>
        <translation>ist kein bekanntes Feld; hier bekannt: {choices}</translation>
    </message>
    <message>
        <source>must be a whole number of at least {minimum}, not {value}</source>
        <translation>muss eine ganze Zahl von mindestens {minimum} sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be a number, not {value}</source>
        <translation>muss eine Zahl sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be a list in brackets, not {value}</source>
        <translation>muss eine Liste in eckigen Klammern sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be a text in quotation marks, not {value}</source>
        <translation>muss ein Text in Anführungszeichen sein, nicht {value}</translation>
    </message>
    <message>
        <source>must have {expected} values, not {count}</source>
        <translation>muss {expected} Werte haben, nicht {count}</translation>
    </message>
    <message>
        <source>must have {expected} rows, not {count}</source>
        <translation>muss {expected} Zeilen haben, nicht {count}</translation>
    </message>
    <message>
        <source>is neither a file nor a preset; presets are: {choices}</source>
        <translation>ist weder eine Datei noch eine Vorlage; Vorlagen sind: {choices}</translation>
    </message>
    <message>
        <source>is not a preset; these are: {choices}</source>
        <translation>ist keine Vorlage; das sind welche: {choices}</translation>
    </message>
    <message>
        <source>must begin with {inputs} and end with {outputs}, as the set {name} has it</source>
        <translation>muss mit {inputs} beginnen und mit {outputs} enden, wie im Datensatz {name}</translation>
    </message>
    <message>
        <source>must be rows and columns, as in [8, 8]</source>
        <translation>müssen Zeilen und Spalten sein, wie [8, 8]</translation>
    </message>
    <message>
        <source>needs one entry for each of the {expected} computing layers, not {count}</source>
        <translation>braucht einen Eintrag für jede der {expected} rechnenden Schichten, nicht {count}</translation>
    </message>
    <message>
        <source>must name every node: {expected} a layer, not {count}</source>
        <translation>muss jeden Knoten benennen: {expected} je Schicht, nicht {count}</translation>
    </message>
    <message>
        <source>is too large; an experiment has at most {limit} MB</source>
        <translation>ist zu groß; ein Experiment hat höchstens {limit} MB</translation>
    </message>
    <message>
        <source>is not a text in UTF-8 (byte {position})</source>
        <translation>ist kein Text in UTF-8 (Byte {position})</translation>
    </message>
    <message>
        <source>must be one of the {count} outputs, counted from 0, not {value}</source>
        <translation>muss eine der {count} Ausgaben sein, ab 0 gezählt, nicht {value}</translation>
    </message>
    <message>
        <source>must have at most {limit} lanes, not {count}</source>
        <translation>darf höchstens {limit} Bahnen haben, nicht {count}</translation>
    </message>
    <message>
        <source>is blank, as {count} values are; fill them before training</source>
        <translation>ist leer, wie {count} Werte; füllen Sie sie vor dem Training aus</translation>
    </message>
    <message>
        <source>must be the same in all lanes of a race; change it for the whole experiment</source>
        <translation>muss in allen Bahnen eines Rennens gleich sein; ändern Sie es für das ganze Experiment</translation>
    </message>
    <message>
        <source>is not a setting of a lane; these are: {choices}</source>
        <translation>ist keine Einstellung einer Bahn; das sind welche: {choices}</translation>
    </message>
    <message>
        <source>row {row}, column {column} of what was copied: a number was expected, not {value}</source>
        <translation>Zeile {row}, Spalte {column} des Kopierten: erwartet wird eine Zahl, nicht {value}</translation>
    </message>
    <message>
        <source>line {line} cannot be read: is a quotation mark not closed?</source>
        <translation>Zeile {line} ist nicht lesbar: Ist ein Anführungszeichen nicht geschlossen?</translation>
    </message>
    <message>
        <source>row {row} has {count} columns; expected {expected}, as in row {first}</source>
        <translation>Zeile {row} hat {count} Spalten; erwartet {expected}, wie in Zeile {first}</translation>
    </message>
    <message>
        <source>is not a text in {encoding}</source>
        <translation>ist kein Text in {encoding}</translation>
    </message>
    <message>
        <source>is not a text and no spreadsheet: expected a table as CSV, TSV, XLSX, XLS or ODS</source>
        <translation>ist weder Text noch Tabellenkalkulation: erwartet wird eine Tabelle als CSV, TSV, XLSX, XLS oder ODS</translation>
    </message>
    <message>
        <source>row {row}, column {column}: a number was expected, not {value}</source>
        <translation>Zeile {row}, Spalte {column}: erwartet wird eine Zahl, nicht {value}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value} has another decimal sign than the others; write one way</source>
        <translation>Zeile {row}, Spalte {column}: {value} hat ein anderes Dezimalzeichen als die anderen; schreiben Sie einheitlich</translation>
    </message>
    <message>
        <source>row {row}, column {column}: whether {value} has a decimal sign or one between thousands cannot be told, as both signs occur; choose the decimal sign</source>
        <translation>Zeile {row}, Spalte {column}: Ob {value} ein Dezimal- oder Tausenderzeichen hat, ist nicht zu erkennen, da beide vorkommen; wählen Sie das Dezimalzeichen</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value} has another unit than the others; write one unit or none</source>
        <translation>Zeile {row}, Spalte {column}: {value} hat eine andere Einheit als die anderen; schreiben Sie eine Einheit oder keine</translation>
    </message>
    <message>
        <source>column {column} holds dates, like {value} in row {row}; write numbers, like days</source>
        <translation>Spalte {column} enthält Daten des Kalenders, wie {value} in Zeile {row}; schreiben Sie Zahlen, etwa Tage</translation>
    </message>
    <message>
        <source>column {column} holds times, like {value} in row {row}; write numbers, like hours</source>
        <translation>Spalte {column} enthält Uhrzeiten, wie {value} in Zeile {row}; schreiben Sie Zahlen, etwa Stunden</translation>
    </message>
    <message>
        <source>column {column} holds fractions or dates, like {value} in row {row}; write numbers with a decimal sign</source>
        <translation>Spalte {column} enthält Brüche oder Kalenderdaten, wie {value} in Zeile {row}; schreiben Sie Zahlen mit Dezimalzeichen</translation>
    </message>
    <message>
        <source>is not a spreadsheet that can be read ({reason}); is it locked or damaged?</source>
        <translation>ist keine lesbare Tabellenkalkulation ({reason}); ist sie gesperrt oder beschädigt?</translation>
    </message>
    <message>
        <source>holds no rows in {sheet}; expected a table with samples in rows</source>
        <translation>enthält keine Zeilen in {sheet}; erwartet wird eine Tabelle mit einem Beispiel je Zeile</translation>
    </message>
    <message>
        <source>{value} is not a sheet; there are: {choices}</source>
        <translation>{value} ist kein Blatt; es gibt: {choices}</translation>
    </message>
    <message>
        <source>has {count} cells; at most {limit} fit</source>
        <translation>hat {count} Zellen; höchstens {limit} passen</translation>
    </message>
    <message>
        <source>has one column only, {name}; at least two are needed: inputs and a target. If something else than tabs, semicolons, commas or spaces stands between the columns, choose it as the delimiter</source>
        <translation>hat nur eine Spalte, {name}; mindestens zwei sind nötig: Eingaben und ein Zielwert. Steht etwas anderes als Tabulatoren, Semikolons, Kommas oder Leerzeichen zwischen den Spalten, wählen Sie es als Trennzeichen</translation>
    </message>
    <message>
        <source>holds a header and nothing below it</source>
        <translation>enthält eine Kopfzeile und nichts darunter</translation>
    </message>
    <message>
        <source>holds no rows; expected a table with samples in rows</source>
        <translation>enthält keine Zeilen; erwartet wird eine Tabelle mit einem Beispiel je Zeile</translation>
    </message>
    <message>
        <source>must be at least 0 and less than 1, not {value}</source>
        <translation>muss mindestens 0 und kleiner als 1 sein, nicht {value}</translation>
    </message>
    <message>
        <source>a test part needs at least two samples</source>
        <translation>ein Testteil braucht mindestens zwei Beispiele</translation>
    </message>
    <message>
        <source>must name every sample: {expected}, not {count}</source>
        <translation>muss jedes Beispiel benennen: {expected}, nicht {count}</translation>
    </message>
    <message>
        <source>is not asked for by this data set; it is by {choices}</source>
        <translation>gehört nicht zu diesem Datensatz, sondern zu {choices}</translation>
    </message>
    <message>
        <source>is too large; a table has at most {limit} MB</source>
        <translation>ist zu groß; eine Tabelle hat höchstens {limit} MB</translation>
    </message>
    <message>
        <source>there are no numbers to be pasted</source>
        <translation>es gibt keine Zahlen zum Einfügen</translation>
    </message>
    <message>
        <source>row {row} of what was pasted has {count} cells, others have {expected}</source>
        <translation>Zeile {row} des Eingefügten hat {count} Zellen, andere haben {expected}</translation>
    </message>
    <message>
        <source>row {row}, column {column} of what was pasted is no number: {value}</source>
        <translation>Zeile {row}, Spalte {column} des Eingefügten ist keine Zahl: {value}</translation>
    </message>
    <message>
        <source>what was pasted has the shape {shape}; this layer takes {weights}, or {whole} with the biases in the last row; from this cell on there is room for {room}</source>
        <translation>das Eingefügte hat die Form {shape}; diese Schicht nimmt {weights}, oder {whole} mit den Bias-Werten in der letzten Zeile; ab dieser Zelle ist Platz für {room}</translation>
    </message>
    <message>
        <source>{value} is not a column; there are: {choices}</source>
        <translation>{value} ist keine Spalte; es gibt: {choices}</translation>
    </message>
    <message>
        <source>{rows} x {columns} pixels do not make {inputs} inputs; rows times columns must be that many</source>
        <translation>{rows} x {columns} Pixel ergeben keine {inputs} Eingaben; Zeilen mal Spalten müssen so viele sein</translation>
    </message>
    <message>
        <source>at least one column is needed as input: one of numbers, or of at most {limit} different texts</source>
        <translation>mindestens eine Spalte wird als Eingabe gebraucht: mit Zahlen oder höchstens {limit} verschiedenen Texten</translation>
    </message>
    <message>
        <source>at least one column is needed as target: one of numbers, or of at most {limit} different texts</source>
        <translation>mindestens eine Spalte wird als Zielwert gebraucht: mit Zahlen oder höchstens {limit} verschiedenen Texten</translation>
    </message>
    <message>
        <source>a column can be chosen once only, as input or as target</source>
        <translation>eine Spalte kann nur einmal gewählt werden, als Eingabe oder als Zielwert</translation>
    </message>
    <message>
        <source>row {row}, column {column}: a value is missing</source>
        <translation>Zeile {row}, Spalte {column}: ein Wert fehlt</translation>
    </message>
    <message>
        <source>no row has a value in every column that is used; leave out the columns with many missing values, or keep them as blanks to be filled in</source>
        <translation>keine Zeile hat in jeder verwendeten Spalte einen Wert; lassen Sie die Spalten mit vielen fehlenden Werten weg, oder behalten Sie diese als Lücken zum Ausfüllen</translation>
    </message>
    <message>
        <source>column {column} has no value to be scaled by</source>
        <translation>Spalte {column} hat keinen Wert, nach dem skaliert werden kann</translation>
    </message>
    <message>
        <source>must be finite, and what is divided by greater than 0</source>
        <translation>muss endlich sein, und wodurch geteilt wird größer als 0</translation>
    </message>
    <message>
        <source>column {column} is empty</source>
        <translation>Spalte {column} ist leer</translation>
    </message>
    <message>
        <source>column {column} has {count} different texts; expected numbers, or at most {limit} texts</source>
        <translation>Spalte {column} hat {count} verschiedene Texte; erwartet werden Zahlen oder höchstens {limit} Texte</translation>
    </message>
    <message>
        <source>must name two parameters, like w11(1),w12(1), or be path</source>
        <translation>muss zwei Parameter nennen, wie w11(1),w12(1), oder path sein</translation>
    </message>
    <message>
        <source>must be a weight or a bias, not {value}</source>
        <translation>muss ein Gewicht oder Bias sein, nicht {value}</translation>
    </message>
    <message>
        <source>must be a number like 0.5 or a sum like 0.8 × 0.3 + 0.1, not {value}</source>
        <translation>muss eine Zahl wie 0.5 oder eine Rechnung wie 0.8 × 0.3 + 0.1 sein, nicht {value}</translation>
    </message>
    <message>
        <source>does not make sense at {what} (character {place})</source>
        <translation>ergibt bei {what} keinen Sinn (Zeichen {place})</translation>
    </message>
    <message>
        <source>stops too early: after {what} something is missing</source>
        <translation>hört zu früh auf: nach {what} fehlt etwas</translation>
    </message>
    <message>
        <source>{what} (character {place}) is not known here; sigma, exp, ln, sqrt, sin, cos, tanh, abs, e and pi are</source>
        <translation>{what} (Zeichen {place}) ist hier nicht bekannt; bekannt sind sigma, exp, ln, sqrt, sin, cos, tanh, abs, e und pi</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>has no finite value at x = {x}</source>
        <translation>hat bei x = {x} keinen endlichen Wert</translation>
    </message>
    <message>
        <source>is too long: at most {count} characters, at most {depth} brackets in each other</source>
        <translation>ist zu lang: höchstens {count} Zeichen, höchstens {depth} Klammern ineinander</translation>
    </message>
    <message>
        <source>which input {column} is cannot be told, as names were changed</source>
        <translation>welche Eingabe {column} ist, lässt sich nicht sagen, da Namen geändert wurden</translation>
    </message>
    <message>
        <source>the inputs of this experiment were not scaled</source>
        <translation>die Eingaben dieses Experiments wurden nicht skaliert</translation>
    </message>
    <message>
        <source>must have a value for each of the {count} inputs ({names}), not {value}</source>
        <translation>muss einen Wert für jede der {count} Eingaben ({names}) haben, nicht {value}</translation>
    </message>
    <message>
        <source>a race needs at least one lane</source>
        <translation>ein Rennen braucht mindestens eine Bahn</translation>
    </message>
    <message>
        <source>must be given, or --table FILE, or --picture IMAGE; one of the three</source>
        <translation>muss angegeben sein, oder --table DATEI, oder --picture BILD; eines der drei</translation>
    </message>
    <message>
        <source>is for inputs and tables: a picture is scaled anyway</source>
        <translation>ist für Eingaben und Tabellen: Ein Bild wird ohnehin skaliert</translation>
    </message>
    <message>
        <source>needs an experiment whose inputs are a picture, as digits-64-32-10</source>
        <translation>braucht ein Experiment, dessen Eingaben ein Bild sind, wie digits-64-32-10</translation>
    </message>
    <message>
        <source>must have the columns {names}, or just {count} columns, not {value}</source>
        <translation>muss die Spalten {names} haben oder einfach {count} Spalten, nicht {value}</translation>
    </message>
    <message>
        <source>must hold a number in every row</source>
        <translation>muss in jeder Zeile eine Zahl enthalten</translation>
    </message>
    <message>
        <source>must name a layer from 0 to {last}, not {value}</source>
        <translation>muss eine Schicht von 0 bis {last} nennen, nicht {value}</translation>
    </message>
    <message>
        <source>must name a node of layer {layer} from 0 to {last}, not {value}</source>
        <translation>muss einen Knoten der Schicht {layer} von 0 bis {last} nennen, nicht {value}</translation>
    </message>
    <message>
        <source>must have the form NAME: KEY=VALUE;KEY=VALUE, not {value}</source>
        <translation>muss die Form NAME: SCHLÜSSEL=WERT;SCHLÜSSEL=WERT haben, nicht {value}</translation>
    </message>
    <message>
        <source>names no lesson to check; add a file</source>
        <translation>nennt keine Lektion zum Prüfen; fügen Sie eine Datei hinzu</translation>
    </message>
    <message>
        <source>is no table but a set that comes with bpsim: &apos;bpsim new {name}&apos; takes it</source>
        <translation>ist keine Tabelle, sondern ein Datensatz, der bpsim beiliegt: &apos;bpsim new {name}&apos; nimmt ihn</translation>
    </message>
    <message>
        <source>cannot be run to: what is {value} shows only in a run that is there</source>
        <translation>bis dahin kann nicht trainiert werden: Was {value} ist, zeigt sich erst in einem fertigen Lauf</translation>
    </message>
    <message>
        <source>must be another file than the one that is read</source>
        <translation>muss eine andere Datei sein als die gelesene</translation>
    </message>
    <message>
        <source>goes with a set that is generated: {choices}</source>
        <translation>gehört zu einem Datensatz, der erzeugt wird: {choices}</translation>
    </message>
    <message>
        <source>{count} parameters are too many to keep states along the run</source>
        <translation>{count} Parameter sind zu viele, um Zustände entlang des Laufs zu behalten</translation>
    </message>
    <message>
        <source>the run has no main directions: it does not move</source>
        <translation>der Lauf hat keine Hauptrichtungen: Er bewegt sich nicht</translation>
    </message>
    <message>
        <source>would be a page of more than {limit} MB: about {fitting} of its {count} steps fit. Take fewer updates, or larger steps (--step layer)</source>
        <translation>wäre eine Seite von mehr als {limit} MB: etwa {fitting} ihrer {count} Schritte passen. Weniger Updates oder größere Schritte wählen (--step layer)</translation>
    </message>
    <message>
        <source>is too large to be a file of answers</source>
        <translation>ist zu groß für eine Datei mit Antworten</translation>
    </message>
    <message>
        <source>was written by a newer bpsim</source>
        <translation>wurde von einem neueren bpsim geschrieben</translation>
    </message>
    <message>
        <source>is not a file of answers</source>
        <translation>ist keine Datei mit Antworten</translation>
    </message>
    <message>
        <source>must be a time like 2026-05-04T10:30:00+02:00, not {value}</source>
        <translation>muss eine Zeit wie 2026-05-04T10:30:00+02:00 sein, nicht {value}</translation>
    </message>
    <message>
        <source>must not be more than {limit}</source>
        <translation>darf nicht mehr als {limit} sein</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>holds no answers; files looked at: {count}</source>
        <translation>enthält keine Antworten; angesehene Dateien: {count}</translation>
    </message>
    <message>
        <source>holds more than {limit} files: is that the right folder?</source>
        <translation>enthält mehr als {limit} Dateien: ist das der richtige Ordner?</translation>
    </message>
    <message>
        <source>is no experiment of bpsim, which begins with &quot;format&quot;: {known}</source>
        <translation>ist kein bpsim-Experiment; eines beginnt mit &quot;format&quot;: {known}</translation>
    </message>
    <message>
        <source>was written by a newer bpsim: format {version}, and this one, {bpsim}, reads up to {known}. Nothing is changed; a newer bpsim opens it</source>
        <translation>wurde von einem neueren bpsim geschrieben: Format {version}, und dieses, {bpsim}, liest bis {known}. Nichts wird geändert; ein neueres bpsim öffnet es</translation>
    </message>
    <message>
        <source>there is no report: nothing has gone wrong</source>
        <translation>es gibt keinen Bericht: nichts ist schiefgegangen</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>diverged at update {update}</source>
        <translation>divergiert bei Update {update}</translation>
    </message>
    <message>
        <source>The loss of update {update} is not a finite number; this lane stays where it is.</source>
        <translation>Der Verlust von Update {update} ist keine endliche Zahl; diese Bahn bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>saturated: f′(z) at most {derivative}</source>
        <translation>gesättigt: f′(z) höchstens {derivative}</translation>
    </message>
    <message>
        <source>Saturated, not diverged: one sample is answered wrongly, but f′(z) is at most {derivative}, so the weights hardly move.</source>
        <translation>Gesättigt, nicht divergiert: Ein Beispiel ist falsch beantwortet, aber f′(z) ist höchstens {derivative}, die Gewichte bewegen sich also kaum.</translation>
    </message>
    <message>
        <source>Saturated, not diverged: {count} samples are answered wrongly, but f′(z) is at most {derivative}, so the weights hardly move.</source>
        <translation>Gesättigt, nicht divergiert: {count} Beispiele sind falsch beantwortet, aber f′(z) ist höchstens {derivative}, die Gewichte bewegen sich also kaum.</translation>
    </message>
    <message>
        <source>stopped by its condition</source>
        <translation>durch ihre Bedingung beendet</translation>
    </message>
    <message>
        <source>stopped: parameters hardly change</source>
        <translation>beendet: Parameter ändern sich kaum</translation>
    </message>
    <message>
        <source>New lane: all settings as they are, but</source>
        <translation>Neue Bahn: alle Einstellungen wie bisher, nur</translation>
    </message>
    <message>
        <source>The setting that the lane changes</source>
        <translation>Die Einstellung, die die Bahn ändert</translation>
    </message>
    <message>
        <source>The setting&apos;s value in this lane</source>
        <translation>Der Wert der Einstellung auf dieser Bahn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Stop here; what is done stays (R)</source>
        <translation>Hier anhalten; was getan ist, bleibt (R)</translation>
    </message>
    <message>
        <source>Train all lanes to the end (R)</source>
        <translation>Alle Bahnen bis zum Ende trainieren (R)</translation>
    </message>
    <message>
        <source>← Single network</source>
        <translation>← Einzelnes Netz</translation>
    </message>
    <message>
        <source>Leave the race; it stays as it is</source>
        <translation>Das Rennen verlassen; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>All lanes back to the same start</source>
        <translation>Alle Bahnen zurück zum selben Start</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>Every lane passes over all samples once more (Page Down)</source>
        <translation>Jede Bahn geht noch einmal alle Beispiele durch (Bild ab)</translation>
    </message>
    <message>
        <source>+ Lane</source>
        <translation>+ Bahn</translation>
    </message>
    <message>
        <source>One more lane, with one setting changed</source>
        <translation>Noch eine Bahn, eine Einstellung anders</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} Epochen</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 Update</translation>
    </message>
    <message>
        <source>{count} updates</source>
        <translation>{count} Updates</translation>
    </message>
    <message>
        <source>outputs {values}</source>
        <translation>Ausgaben {values}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Remove this lane</source>
        <translation>Diese Bahn entfernen</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Name der Bahn</translation>
    </message>
    <message>
        <source>add a lane</source>
        <translation>Bahn hinzufügen</translation>
    </message>
    <message>
        <source>remove a lane</source>
        <translation>Bahn entfernen</translation>
    </message>
    <message>
        <source>rename a lane</source>
        <translation>Bahn umbenennen</translation>
    </message>
</context>
<context>
    <name>RaceChart</name>
    <message>
        <source>updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>samples seen</source>
        <translation>gesehene Beispiele</translation>
    </message>
    <message>
        <source>How often the weights were changed</source>
        <translation>Wie oft die Gewichte geändert wurden</translation>
    </message>
    <message>
        <source>How often all samples were used</source>
        <translation>Wie oft alle Beispiele verwendet wurden</translation>
    </message>
    <message>
        <source>How many samples were looked at: the work done</source>
        <translation>Wie viele Beispiele angesehen wurden: die getane Arbeit</translation>
    </message>
    <message>
        <source>FULL LOSS</source>
        <translation>GESAMTVERLUST</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Logarithmic axis: every factor of ten the same height</source>
        <translation>Logarithmische Achse: jede Zehnerpotenz gleich hoch</translation>
    </message>
    <message>
        <source>Press Run or One epoch: the loss of every lane appears here.</source>
        <translation>Trainieren oder Eine Epoche drücken: Der Verlust jeder Bahn erscheint hier.</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>{names} are saturated: each answers many samples wrongly, but there {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{names} sind gesättigt: Sie beantworten viele Beispiele falsch, aber {slope} ist dort höchstens {derivative}, deshalb ändern sich die Gewichte kaum noch. Versuchen Sie von vorn eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>{name} is saturated: one sample is answered wrongly, but {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{name} ist gesättigt: Ein Beispiel ist falsch beantwortet, aber {slope} ist höchstens {derivative}, die Gewichte bewegen sich also kaum. Versuchen Sie von Anfang an eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>{name} is saturated: {count} samples are answered wrongly, but {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{name} ist gesättigt: {count} Beispiele sind falsch beantwortet, aber {slope} ist höchstens {derivative}, die Gewichte bewegen sich also kaum. Versuchen Sie von Anfang an eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Training diverged: the loss of update {update} is not a finite number. Go back and try a smaller learning rate.</source>
        <translation>Das Training ist divergiert: Der Verlust von Update {update} ist keine endliche Zahl. Gehen Sie zurück und versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Stopped after 1 update: {condition}.</source>
        <translation>Beendet nach 1 Update: {condition}.</translation>
    </message>
    <message>
        <source>Stopped after {count} updates: {condition}.</source>
        <translation>Beendet nach {count} Updates: {condition}.</translation>
    </message>
    <message>
        <source>Stopped after update {update}: no parameter changed by more than the threshold.</source>
        <translation>Beendet nach Update {update}: Kein Parameter änderte sich um mehr als die Schwelle.</translation>
    </message>
</context>
<context>
    <name>Remaking</name>
    <message>
        <source>An older run is made again, exactly as it was…</source>
        <translation>Ein älterer Lauf wird noch einmal berechnet, genau wie er war…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{updates} in {epochs}: full loss {start} → {end}.</source>
        <translation>{updates} in {epochs}: Gesamtverlust {start} → {end}.</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 Update</translation>
    </message>
    <message>
        <source>{count} updates</source>
        <translation>{count} Updates</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} Epochen</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The network at the end</source>
        <translation>Das Netz am Ende</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Predictions before and after</source>
        <translation>Vorhersagen vorher und nachher</translation>
    </message>
    <message>
        <source>Parameters before and after</source>
        <translation>Parameter vorher und nachher</translation>
    </message>
    <message>
        <source>Made by bpsim {version}.</source>
        <translation>Erstellt von bpsim {version}.</translation>
    </message>
    <message>
        <source>Accuracy: {start} → {end}.</source>
        <translation>Genauigkeit: {start} → {end}.</translation>
    </message>
    <message>
        <source>Of the samples to test with: {start} → {end}.</source>
        <translation>Bei den Testbeispielen: {start} → {end}.</translation>
    </message>
    <message>
        <source>Training diverged: the next update is not a finite number.</source>
        <translation>Das Training ist divergiert: Das nächste Update ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Training stopped by itself: its condition was met.</source>
        <translation>Das Training endete von selbst: Seine Bedingung war erfüllt.</translation>
    </message>
    <message>
        <source>Training stopped by itself: no parameter changed by more than the threshold.</source>
        <translation>Das Training endete von selbst: Kein Parameter änderte sich um mehr als die Schwelle.</translation>
    </message>
    <message>
        <source>What the network answers, beyond the samples</source>
        <translation>Was das Netz antwortet, über die Beispiele hinaus</translation>
    </message>
    <message>
        <source>What it has learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>neuron or connection</source>
        <translation>Neuron oder Verbindung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Only the first {count} rows are shown; &apos;bpsim export&apos; writes all of them as CSV.</source>
        <translation>Nur die ersten {count} Zeilen sind gezeigt; &apos;bpsim export&apos; schreibt alle als CSV.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Bericht über einen Fehler</translation>
    </message>
    <message>
        <source>This is all that was written down. Nothing is sent. Copy or save it if you want to pass it on to those who look after bpsim.</source>
        <translation>Das ist alles, was aufgeschrieben wurde. Nichts wird gesendet. Zum Weitergeben an die, die sich um bpsim kümmern, kopieren oder speichern.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <translation>Den ganzen Bericht in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Write the report to a file of your choice</source>
        <translation>Den Bericht in eine Datei eigener Wahl schreiben</translation>
    </message>
    <message>
        <source>Close this window; the report stays where it is</source>
        <translation>Dieses Fenster schließen; der Bericht bleibt, wo er ist</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Neu speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Something went wrong in bpsim itself. It goes on, and your work is kept. There is a report of it; nothing is sent.</source>
        <translation>In bpsim selbst ist etwas schiefgegangen. Es läuft weiter, und die Arbeit ist gesichert. Es gibt einen Bericht darüber; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Something went wrong in bpsim itself. It goes on; please save your work to a file. There is a report of it; nothing is sent.</source>
        <translation>In bpsim selbst ist etwas schiefgegangen. Es läuft weiter; bitte die Arbeit in eine Datei speichern. Es gibt einen Bericht darüber; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The last time bpsim ended by a fault. There is nothing to restore. There is a report of it; nothing is sent.</source>
        <translation>Das letzte Mal endete bpsim durch einen Fehler. Es gibt nichts wiederherzustellen. Es gibt einen Bericht darüber; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>load the file again</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>What you do here cannot be kept safe meanwhile: {reason}. Save it to a file.</source>
        <translation>Was Sie hier tun, kann derweil nicht gesichert werden: {reason}. Speichern Sie es in eine Datei.</translation>
    </message>
    <message>
        <source>Settings and recent files are forgotten at the end, too.</source>
        <translation>Auch Einstellungen und zuletzt benutzte Dateien sind am Ende vergessen.</translation>
    </message>
    <message>
        <source>Settings and recent files cannot be kept: {place} cannot be written.</source>
        <translation>Einstellungen und zuletzt benutzte Dateien können nicht behalten werden: {place} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>bpsim ended without closing. Not saved: {name}, 1 update done, {when}.</source>
        <translation>bpsim endete ohne zu schließen. Nicht gespeichert: {name}, 1 Update, {when}.</translation>
    </message>
    <message>
        <source>bpsim ended without closing. Not saved: {name}, {count} updates done, {when}.</source>
        <translation>bpsim endete ohne zu schließen. Nicht gespeichert: {name}, {count} Updates, {when}.</translation>
    </message>
    <message>
        <source>{count} more after this.</source>
        <translation>Danach noch {count}.</translation>
    </message>
    <message>
        <source>There is a report of the fault; nothing is sent.</source>
        <translation>Es gibt einen Bericht über den Fehler; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>bpsim ended without closing, and what it left cannot be read: {file} ({reason}).</source>
        <translation>bpsim endete ohne zu schließen, und was es hinterließ, ist nicht lesbar: {file} ({reason}).</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Load again shows that version; undo brings back this one.</source>
        <translation>{name} wurde von einem anderen Programm geändert. Neu laden zeigt jene Fassung; Rückgängig bringt diese zurück.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. What you did is still here.</source>
        <translation>{file} konnte nicht gespeichert werden: {reason}. Was Sie getan haben, ist noch hier.</translation>
    </message>
    <message>
        <source>{name} is no longer there: deleted, moved or renamed. What you see is only here.</source>
        <translation>{name} ist nicht mehr da: gelöscht, verschoben oder umbenannt. Was Sie sehen, ist nur hier.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The data give this layer its width.</source>
        <translation>Die Daten geben dieser Schicht ihre Breite.</translation>
    </message>
    <message>
        <source>neurons in layer {layer}</source>
        <translation>Neuronen in Schicht {layer}</translation>
    </message>
    <message>
        <source>activation function of layer {layer}</source>
        <translation>Aktivierungsfunktion von Schicht {layer}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <source>this update&apos;s batch: {names}</source>
        <translation>Batch dieses Updates: {names}</translation>
    </message>
    <message>
        <source>shown: {name}</source>
        <translation>gezeigt: {name}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>+ sample</source>
        <translation>+ Beispiel</translation>
    </message>
    <message>
        <source>add a sample, a copy of the last one</source>
        <translation>ein Beispiel hinzufügen, eine Kopie des letzten</translation>
    </message>
    <message>
        <source>− sample</source>
        <translation>− Beispiel</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>How new initial weights are drawn.</source>
        <translation>Wie neue Startgewichte gezogen werden.</translation>
    </message>
    <message>
        <source>new initial weights</source>
        <translation>neue Startgewichte</translation>
    </message>
    <message>
        <source>Draw all weights anew; the run begins again at its start.</source>
        <translation>Alle Gewichte neu ziehen; der Lauf beginnt wieder am Start.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>About this experiment</source>
        <translation>Über dieses Experiment</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verborgene Schichten</translation>
    </message>
    <message>
        <source>remove the last hidden layer</source>
        <translation>letzte verborgene Schicht entfernen</translation>
    </message>
    <message>
        <source>add a hidden layer</source>
        <translation>verborgene Schicht hinzufügen</translation>
    </message>
    <message>
        <source>No effect with the present batch size and order.</source>
        <translation>Ohne Wirkung bei der jetzigen Batchgröße und Reihenfolge.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>mehr…</translation>
    </message>
    <message>
        <source>Schedules, regularisation, stopping, frozen weights: what is rarely changed</source>
        <translation>Pläne, Regularisierung, Stoppen, eingefrorene Gewichte: was man selten ändert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>one pass</source>
        <translation>ein Durchgang</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Take {activation} with {loss}</source>
        <translation>{activation} mit {loss} nehmen</translation>
    </message>
    <message>
        <source>input: {name}</source>
        <translation>Eingabe: {name}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>Zielwert: {name}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>last batch</source>
        <translation>letzter Batch</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>Zufalls-Seed</translation>
    </message>
    <message>
        <source>bias reduction</source>
        <translation>Bias-Reduktion</translation>
    </message>
    <message>
        <source>train biases</source>
        <translation>Bias trainieren</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>updates per epoch</source>
        <translation>Updates je Epoche</translation>
    </message>
    <message>
        <source>stop when</source>
        <translation>Stopp, wenn</translation>
    </message>
    <message>
        <source>stop at change</source>
        <translation>Stopp bei Änderung</translation>
    </message>
    <message>
        <source>weight seed</source>
        <translation>Gewichts-Seed</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>momentum μ</source>
        <translation>Momentum μ</translation>
    </message>
    <message>
        <source>decay ρ</source>
        <translation>Abklingen ρ</translation>
    </message>
    <message>
        <source>beta β₁</source>
        <translation>Beta β₁</translation>
    </message>
    <message>
        <source>beta β₂</source>
        <translation>Beta β₂</translation>
    </message>
    <message>
        <source>epsilon ε</source>
        <translation>Epsilon ε</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>schedule epochs</source>
        <translation>Plan: Epochen</translation>
    </message>
    <message>
        <source>schedule factor</source>
        <translation>Plan: Faktor</translation>
    </message>
    <message>
        <source>L1 penalty λ₁</source>
        <translation>L1-Strafe λ₁</translation>
    </message>
    <message>
        <source>L2 penalty λ₂</source>
        <translation>L2-Strafe λ₂</translation>
    </message>
    <message>
        <source>deliberate mistake</source>
        <translation>Absichtl. Fehler</translation>
    </message>
    <message>
        <source>How far one sample&apos;s output is from its target. Binary cross-entropy brings sigmoid, categorical cross-entropy brings softmax to the output layer.</source>
        <translation>Wie weit die Ausgabe eines Beispiels vom Zielwert entfernt ist. Binäre Kreuzentropie bringt sigmoid, kategoriale Kreuzentropie bringt softmax in die Ausgabeschicht.</translation>
    </message>
    <message>
        <source>An update subtracts the learning rate times the gradient.</source>
        <translation>Ein Update zieht Lernrate mal Gradient ab.</translation>
    </message>
    <message>
        <source>How many samples one update uses: a number, or all.</source>
        <translation>Wie viele Beispiele ein Update verwendet: eine Zahl oder alle.</translation>
    </message>
    <message>
        <source>The order in which an epoch takes the samples.</source>
        <translation>Die Reihenfolge, in der eine Epoche die Beispiele nimmt.</translation>
    </message>
    <message>
        <source>When the samples do not divide evenly: use the rest, or leave it out.</source>
        <translation>Wenn die Beispiele nicht aufgehen: den Rest verwenden oder weglassen.</translation>
    </message>
    <message>
        <source>The samples of a batch: their losses and gradients are averaged or added.</source>
        <translation>Die Beispiele eines Batches: Ihre Verluste und Gradienten werden gemittelt oder addiert.</translation>
    </message>
    <message>
        <source>How often a whole run passes over the data.</source>
        <translation>Wie oft ein ganzer Lauf durch die Daten geht.</translation>
    </message>
    <message>
        <source>The same seed gives the same random order again.</source>
        <translation>Derselbe Seed ergibt wieder dieselbe zufällige Reihenfolge.</translation>
    </message>
    <message>
        <source>Other than the weights only to reproduce a published calculation.</source>
        <translation>Anders als die Gewichte nur, um eine veröffentlichte Rechnung nachzumachen.</translation>
    </message>
    <message>
        <source>Off: biases keep their values, only weights are updated.</source>
        <translation>Aus: Bias-Werte bleiben, nur Gewichte werden aktualisiert.</translation>
    </message>
    <message>
        <source>Parameters that keep their value: names like w[1][0,1] or b[2][0], with ; between.</source>
        <translation>Parameter, die ihren Wert behalten: Namen wie w[1][0,1] oder b[2][0], mit ; dazwischen.</translation>
    </message>
    <message>
        <source>With replacement there is no pass over the data: so many updates count as an epoch.</source>
        <translation>Mit Zurücklegen gibt es keinen Durchgang durch die Daten: So viele Updates zählen als Epoche.</translation>
    </message>
    <message>
        <source>A run stops once this holds: loss &lt; 0.01, accuracy = 1, w21(2) = 0, test loss turns, ... With at epochs behind it only the ends of epochs count.</source>
        <translation>Ein Lauf endet, sobald dies gilt: Verlust &lt; 0.01, Genauigkeit = 1, w21(2) = 0, Test-Verlust dreht, ... Mit am Epochenende dahinter zählen nur die Enden der Epochen.</translation>
    </message>
    <message>
        <source>A run stops once no parameter changes by this much in an update.</source>
        <translation>Ein Lauf endet, sobald sich kein Parameter in einem Update um so viel ändert.</translation>
    </message>
    <message>
        <source>The same seed draws the same initial weights again; another one draws others, where they were drawn.</source>
        <translation>Derselbe Seed zieht wieder dieselben Startgewichte; ein anderer zieht andere, wo sie gezogen wurden.</translation>
    </message>
    <message>
        <source>How a gradient becomes a change of the weights.</source>
        <translation>Wie aus einem Gradienten eine Änderung der Gewichte wird.</translation>
    </message>
    <message>
        <source>How much of its last step every weight keeps, from 0 to below 1.</source>
        <translation>Wie viel von seinem letzten Schritt jedes Gewicht behält, von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>How much of the average of its squared gradients a weight keeps.</source>
        <translation>Wie viel vom Mittel seiner quadrierten Gradienten ein Gewicht behält.</translation>
    </message>
    <message>
        <source>How much of the average of its gradients a weight keeps.</source>
        <translation>Wie viel vom Mittel seiner Gradienten ein Gewicht behält.</translation>
    </message>
    <message>
        <source>A small number added to the root, so that nothing is divided by 0.</source>
        <translation>Eine kleine Zahl, zur Wurzel addiert, damit nichts durch 0 geteilt wird.</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch.</source>
        <translation>Wie sich die Lernrate von Epoche zu Epoche ändert.</translation>
    </message>
    <message>
        <source>So many epochs multiply the learning rate by the factor; with the cosine it stays there.</source>
        <translation>So viele Epochen multiplizieren die Lernrate mit dem Faktor; beim Kosinus bleibt sie dann dort.</translation>
    </message>
    <message>
        <source>What the schedule multiplies the learning rate by.</source>
        <translation>Womit der Plan die Lernrate multipliziert.</translation>
    </message>
    <message>
        <source>L1 regularisation adds λ₁ · sign(w) to every weight&apos;s gradient: 0 is off.</source>
        <translation>L1-Regularisierung addiert λ₁ · sign(w) zum Gradienten jedes Gewichts: 0 ist aus.</translation>
    </message>
    <message>
        <source>L2 regularisation (weight decay) adds λ₂ · w to every weight&apos;s gradient: 0 is off.</source>
        <translation>L2-Regularisierung (weight decay) addiert λ₂ · w zum Gradienten jedes Gewichts: 0 ist aus.</translation>
    </message>
    <message>
        <source>use</source>
        <translation>nutzen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>as weights</source>
        <translation>wie Gewichte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>stochastisch</translation>
    </message>
    <message>
        <source>one at a time, in order</source>
        <translation>einzeln, der Reihe nach</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>zu finden</translation>
    </message>
    <message>
        <source>Batch gradient descent: every update uses all samples.</source>
        <translation>Batch-Gradientenabstieg: Jedes Update verwendet alle Beispiele.</translation>
    </message>
    <message>
        <source>Mini-batch gradient descent: an update uses some of the samples.</source>
        <translation>Mini-Batch-Gradientenabstieg: Ein Update verwendet einige der Beispiele.</translation>
    </message>
    <message>
        <source>Stochastic gradient descent: an update uses one sample, taken at random.</source>
        <translation>Stochastischer Gradientenabstieg: Ein Update verwendet ein zufällig gewähltes Beispiel.</translation>
    </message>
    <message>
        <source>One sample at a time, always in the same order. Not stochastic: nothing here is random.</source>
        <translation>Ein Beispiel nach dem anderen, immer in derselben Reihenfolge. Nicht stochastisch: Nichts ist hier zufällig.</translation>
    </message>
    <message>
        <source>A combination of batch size and order without a name of its own.</source>
        <translation>Eine Kombination aus Batchgröße und Reihenfolge ohne eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>Show the whole network</source>
        <translation>Das ganze Netz zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Let it speak again</source>
        <translation>Wieder sprechen lassen</translation>
    </message>
    <message>
        <source>Mute: it passes on 0</source>
        <translation>Stumm schalten: gibt 0 weiter</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add a neuron to this layer</source>
        <translation>Neuron zu dieser Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove this neuron</source>
        <translation>Dieses Neuron entfernen</translation>
    </message>
    <message>
        <source>Remove its last neuron</source>
        <translation>Ihr letztes Neuron entfernen</translation>
    </message>
    <message>
        <source>Add a layer before it</source>
        <translation>Schicht davor hinzufügen</translation>
    </message>
    <message>
        <source>Add an output layer behind it</source>
        <translation>Ausgabeschicht dahinter hinzufügen</translation>
    </message>
    <message>
        <source>Add a layer behind it</source>
        <translation>Schicht dahinter hinzufügen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>Diese Schicht entfernen</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>Aktivierungsfunktion</translation>
    </message>
    <message>
        <source>Type another weight…</source>
        <translation>Anderes Gewicht eingeben…</translation>
    </message>
    <message>
        <source>Type another input…</source>
        <translation>Andere Eingabe eingeben…</translation>
    </message>
    <message>
        <source>Type another target…</source>
        <translation>Anderen Zielwert eingeben…</translation>
    </message>
    <message>
        <source>Type another bias…</source>
        <translation>Anderen Bias eingeben…</translation>
    </message>
    <message>
        <source>Let it train again</source>
        <translation>Wieder trainieren lassen</translation>
    </message>
    <message>
        <source>Freeze: training leaves it</source>
        <translation>Einfrieren: Training lässt es</translation>
    </message>
    <message>
        <source>Let its weights train again</source>
        <translation>Seine Gewichte wieder trainieren lassen</translation>
    </message>
    <message>
        <source>Freeze its weights and its bias</source>
        <translation>Seine Gewichte und seinen Bias einfrieren</translation>
    </message>
    <message>
        <source>Weights in a table</source>
        <translation>Gewichte in einer Tabelle</translation>
    </message>
    <message>
        <source>The inputs of {names} are blank.</source>
        <translation>Die Eingaben von {names} sind leer.</translation>
    </message>
    <message>
        <source>The targets of {names} are blank.</source>
        <translation>Die Zielwerte von {names} sind leer.</translation>
    </message>
    <message>
        <source>Type them under Samples; there is nothing to train until then.</source>
        <translation>Tragen Sie sie unter Beispiele ein; bis dahin gibt es nichts zu trainieren.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>add a neuron to {layer}</source>
        <translation>Neuron zu {layer} hinzufügen</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>freeze {name}</source>
        <translation>{name} einfrieren</translation>
    </message>
    <message>
        <source>let {name} train</source>
        <translation>{name} trainieren lassen</translation>
    </message>
    <message>
        <source>mute {name}</source>
        <translation>{name} stumm schalten</translation>
    </message>
    <message>
        <source>unmute {name}</source>
        <translation>{name} wieder sprechen lassen</translation>
    </message>
    <message>
        <source>the bias of {name}</source>
        <translation>der Bias von {name}</translation>
    </message>
    <message>
        <source>paste weights into {layer}</source>
        <translation>Gewichte in {layer} einfügen</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} Gewichte</translation>
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
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>All pages of this side</source>
        <translation>Alle Seiten dieser Leiste</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>weight from {source} to {target}</source>
        <translation>Gewicht von {source} nach {target}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>bias of {name}</source>
        <translation>Bias von {name}</translation>
    </message>
    <message>
        <source>target of {name}</source>
        <translation>Zielwert von {name}</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>Eingabe {name}</translation>
    </message>
    <message>
        <source>neuron {name}</source>
        <translation>Neuron {name}</translation>
    </message>
    <message>
        <source>neurons: {count}</source>
        <translation>Neuronen: {count}</translation>
    </message>
    <message>
        <source>activation {symbol} {value}</source>
        <translation>Aktivierung {symbol} {value}</translation>
    </message>
    <message>
        <source>weighted sum {symbol} {value}</source>
        <translation>gewichtete Summe {symbol} {value}</translation>
    </message>
    <message>
        <source>delta {symbol} {value}</source>
        <translation>Delta {symbol} {value}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>in this step</source>
        <translation>in diesem Schritt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>batch loss {value}</source>
        <translation>Batch-Verlust {value}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>{count} samples · {inputs} inputs · {classes} classes</source>
        <translation>{count} Beispiele · {inputs} Eingaben · {classes} Klassen</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>Echte Daten</translation>
    </message>
    <message>
        <source>Points in the plane, to be told apart: {classes}.</source>
        <translation>Punkte in der Ebene, zu unterscheiden: {classes}.</translation>
    </message>
    <message>
        <source>A function with noise, to be found again: y = {function}.</source>
        <translation>Eine Funktion mit Rauschen, wiederzufinden: y = {function}.</translation>
    </message>
    <message>
        <source>as many samples and as much noise as you like</source>
        <translation>so viele Beispiele und so viel Rauschen, wie Sie möchten</translation>
    </message>
    <message>
        <source>Drawn data</source>
        <translation>Gezogene Daten</translation>
    </message>
    <message>
        <source>Opens New… with this data</source>
        <translation>Öffnet Neu… mit diesen Daten</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Fewer letters find more.</source>
        <translation>Nichts enthält alle diese Wörter. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>Neu oder öffnen</translation>
    </message>
    <message>
        <source>What would you like to look at? Esc goes straight to the window.</source>
        <translation>Was möchten Sie ansehen? Esc führt direkt zum Fenster.</translation>
    </message>
    <message>
        <source>Search: softmax, overfitting, several paths, 手写, …</source>
        <translation>Suchen: softmax, Überanpassung, mehrere Pfade, …</translation>
    </message>
    <message>
        <source>Search in all sections</source>
        <translation>In allen Abschnitten suchen</translation>
    </message>
    <message>
        <source>Searches titles and stories in every language; Enter opens the first that is found</source>
        <translation>Durchsucht Titel und Geschichten in jeder Sprache; Enter öffnet den ersten Treffer</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Show this at every start</source>
        <translation>Bei jedem Start zeigen</translation>
    </message>
    <message>
        <source>Also without this tick it is always there: File &gt; New or open…</source>
        <translation>Auch ohne dieses Häkchen ist es immer da: Datei &gt; Neu oder öffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to the window as it is (Esc)</source>
        <translation>Zum Fenster, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Von null</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Your own table…</source>
        <translation>Eigene Tabelle…</translation>
    </message>
    <message>
        <source>Choose data and hidden layers; a network that learns the data is made.</source>
        <translation>Daten und verborgene Schichten wählen; ein Netz, das die Daten lernt, wird gemacht.</translation>
    </message>
    <message>
        <source>A spreadsheet or a CSV file: choose what goes in and what is to come out.</source>
        <translation>Eine Tabellenkalkulation oder CSV-Datei: Wählen Sie, was hineingeht und was herauskommen soll.</translation>
    </message>
    <message>
        <source>Building a network neuron by neuron</source>
        <translation>Ein Netz Neuron für Neuron bauen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>An empty network</source>
        <translation>Ein leeres Netz</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Not there any more: deleted, moved, or on a disk that is not in.</source>
        <translation>Nicht mehr da: gelöscht, verschoben oder auf einem nicht eingelegten Datenträger.</translation>
    </message>
    <message>
        <source>a large file: {size} MB</source>
        <translation>eine große Datei: {size} MB</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Gespeichert {when}</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Choose an experiment that was saved on this computer, or drop it here.</source>
        <translation>Wählen Sie ein auf diesem Computer gespeichertes Experiment, oder legen Sie es hier ab.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{done} of {count} tasks done</source>
        <translation>{done} von {count} Aufgaben erledigt</translation>
    </message>
    <message>
        <source>Take this file off the list; the file itself stays (Delete)</source>
        <translation>Diese Datei von der Liste nehmen; die Datei selbst bleibt (Entf)</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>StepSize</name>
    <message>
        <source>calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>presenting for {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>For the teacher – bpsim</source>
        <translation>Für die Lehrkraft – bpsim</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>ALS NÄCHSTES</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>The class sees</source>
        <translation>Die Klasse sieht</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Update {number}: {title}</source>
        <translation>Update {number}: {title}</translation>
    </message>
    <message>
        <source>A race.</source>
        <translation>Ein Rennen.</translation>
    </message>
    <message>
        <source>One epoch of every lane</source>
        <translation>Eine Epoche auf jeder Bahn</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>Das Training läuft.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>sample {number} of {count}: {name}</source>
        <translation>Beispiel {number} von {count}: {name}</translation>
    </message>
    <message>
        <source>1 update done</source>
        <translation>1 Update getan</translation>
    </message>
    <message>
        <source>{count} updates done</source>
        <translation>{count} Updates getan</translation>
    </message>
    <message>
        <source>in update {number}</source>
        <translation>in Update {number}</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>batch: {names}</source>
        <translation>Batch: {names}</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>ZEITLEISTE</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>gehe zu</translation>
    </message>
    <message>
        <source>Type the number of an update, or what to find (loss &lt; 0.1), and press Enter</source>
        <translation>Die Nummer eines Updates eingeben, oder was zu finden ist (Verlust &lt; 0.1), dann Enter</translation>
    </message>
    <message>
        <source>Go to update</source>
        <translation>Zu Update gehen</translation>
    </message>
    <message>
        <source>Drag to any update that is done</source>
        <translation>Zu einem getanen Update ziehen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Which sample of the batch the diagram shows</source>
        <translation>Welches Beispiel des Batches das Diagramm zeigt</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Slow play: 1 step a second</source>
        <translation>Langsam abspielen: 1 Schritt je Sekunde</translation>
    </message>
    <message>
        <source>Slow play: {speed} steps a second</source>
        <translation>Langsam abspielen: {speed} Schritte je Sekunde</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>Vorlage ▾</translation>
    </message>
    <message>
        <source>Reset ▾</source>
        <translation>Reset ▾</translation>
    </message>
    <message>
        <source>Open one of the networks that come with bpsim</source>
        <translation>Eines der Netze öffnen, die bpsim beiliegen</translation>
    </message>
    <message>
        <source>Begin again: three ways</source>
        <translation>Neu beginnen: drei Arten</translation>
    </message>
    <message>
        <source>step by</source>
        <translation>je</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>Wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>in 6 s</source>
        <translation>in 6 s</translation>
    </message>
    <message>
        <source>flat out</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>How fast Run goes: the whole run in about six seconds, or as fast as possible</source>
        <translation>Wie schnell Trainieren läuft: der ganze Lauf in etwa sechs Sekunden, oder so schnell wie möglich</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>frozen: training leaves it</source>
        <translation>eingefroren: Training lässt es</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>Updates: {count}</translation>
    </message>
    <message>
        <source>Let train</source>
        <translation>Trainieren lassen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole table, for a spreadsheet</source>
        <translation>Die Auswahl oder die ganze Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a table from a spreadsheet, from the chosen cell on</source>
        <translation>Eine Tabelle aus einer Tabellenkalkulation einfügen, ab der gewählten Zelle</translation>
    </message>
    <message>
        <source>Frozen weights keep their value while the others train</source>
        <translation>Eingefrorene Gewichte behalten ihren Wert, während die anderen trainieren</translation>
    </message>
    <message>
        <source>The layer whose weights and biases are in the table</source>
        <translation>Die Schicht, deren Gewichte und Bias-Werte in der Tabelle stehen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>weights and biases of the layer</source>
        <translation>Gewichte und Bias-Werte der Schicht</translation>
    </message>
    <message>
        <source>Rows: from where; columns: to where. 0.5, 0,5, 1/3 or 2^-4 are all understood.</source>
        <translation>Zeilen: von wo; Spalten: wohin. 0.5, 0,5, 1/3 oder 2^-4 werden alle verstanden.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>initial {name}</source>
        <translation>{name} am Start</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Begin a new run from 0 with this value</source>
        <translation>Mit diesem Wert einen neuen Lauf ab 0 beginnen</translation>
    </message>
    <message>
        <source>Spring back</source>
        <translation>Zurückspringen</translation>
    </message>
    <message>
        <source>Leave everything as it was (Esc)</source>
        <translation>Alles lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>What if {what} were {value} from the very start?</source>
        <translation>Was, wenn {what} von Anfang an {value} wäre?</translation>
    </message>
    <message>
        <source>This run: {loss}.</source>
        <translation>Dieser Lauf: {loss}.</translation>
    </message>
    <message>
        <source>{name} would be saturated.</source>
        <translation>{name} wäre gesättigt.</translation>
    </message>
    <message>
        <source>It would diverge at update {update}.</source>
        <translation>Er würde bei Update {update} divergieren.</translation>
    </message>
    <message>
        <source>Full loss after 1 update: {loss}.</source>
        <translation>Gesamtverlust nach 1 Update: {loss}.</translation>
    </message>
    <message>
        <source>Full loss after {count} updates: {loss}.</source>
        <translation>Gesamtverlust nach {count} Updates: {loss}.</translation>
    </message>
    <message>
        <source>Only the first update is tried; full loss there: {loss}.</source>
        <translation>Nur das erste Update wird probiert; Gesamtverlust dort: {loss}.</translation>
    </message>
    <message>
        <source>Only the first {count} updates are tried; full loss there: {loss}.</source>
        <translation>Nur die ersten {count} Updates werden probiert; Gesamtverlust dort: {loss}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>activation a</source>
        <translation>Aktivierung a</translation>
    </message>
    <message>
        <source>weighted sum z</source>
        <translation>gewichtete Summe z</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>Zielwert t</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>partial derivative</source>
        <translation>partielle Ableitung</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <source>delta δ</source>
        <translation>Delta δ</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>ANSWER KEY</source>
        <translation>LÖSUNGSBLATT</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>Update {number}</translation>
    </message>
    <message>
        <source>learning rate {symbol} = {rate}</source>
        <translation>Lernrate {symbol} = {rate}</translation>
    </message>
    <message>
        <source>batch: {samples}</source>
        <translation>Batch: {samples}</translation>
    </message>
    <message>
        <source>gradients: mean over the batch</source>
        <translation>Gradienten: Mittel über den Batch</translation>
    </message>
    <message>
        <source>gradients: sum over the batch</source>
        <translation>Gradienten: Summe über den Batch</translation>
    </message>
    <message>
        <source>Forward and backward: {sample}</source>
        <translation>Vorwärts und rückwärts: {sample}</translation>
    </message>
    <message>
        <source>Forward: {sample}</source>
        <translation>Vorwärts: {sample}</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>Schicht {layer}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>inputs: {inputs} · targets: {targets}</source>
        <translation>Eingaben: {inputs} · Zielwerte: {targets}</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Gewichte und Bias-Werte</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Where shall it go? A file name is missing.</source>
        <translation>Wohin soll es? Ein Dateiname fehlt.</translation>
    </message>
    <message>
        <source>Worksheet of this update</source>
        <translation>Arbeitsblatt dieses Updates</translation>
    </message>
    <message>
        <source>Blanks for:</source>
        <translation>Lücken für:</translation>
    </message>
    <message>
        <source>How far:</source>
        <translation>Wie weit:</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Which part of the update is on the sheet</source>
        <translation>Welcher Teil des Updates auf dem Blatt ist</translation>
    </message>
    <message>
        <source>only forward</source>
        <translation>nur vorwärts</translation>
    </message>
    <message>
        <source>forward and backward</source>
        <translation>vorwärts und rückwärts</translation>
    </message>
    <message>
        <source>the whole update</source>
        <translation>das ganze Update</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>An answer key beside it</source>
        <translation>Ein Lösungsblatt dazu</translation>
    </message>
    <message>
        <source>Written: {names}</source>
        <translation>Geschrieben: {names}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
</context>
</TS>
