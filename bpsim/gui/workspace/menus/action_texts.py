"""The words of the actions: what stands in the menu, and what the tooltip says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def action_texts() -> list[tuple[str, str, str]]:
    """Of every action whose words stay: name, text, tooltip; in the language of the moment."""
    return [
        (
            "start_page",
            translate("Actions", "New or open…"),
            translate("Actions", "All that there is to open: presets, recent files, data sets, an empty network"),
        ),
        (
            "new",
            translate("Actions", "New…"),
            translate("Actions", "A new experiment: a data set and a network that learns it"),
        ),
        ("open", translate("Actions", "Open…"), translate("Actions", "Open an experiment file")),
        ("save", translate("Actions", "Save"), translate("Actions", "Save this experiment and its run")),
        ("save_as", translate("Actions", "Save as…"), translate("Actions", "Save under another name")),
        (
            "other_data",
            translate("Actions", "Data set…"),
            translate("Actions", "Other data: generated, or a set that comes with bpsim"),
        ),
        (
            "import_data",
            translate("Actions", "Import data…"),
            translate("Actions", "Other data, from a spreadsheet or a text table"),
        ),
        (
            "paste_data",
            translate("Actions", "Import from clipboard…"),
            translate("Actions", "Other data, copied in a spreadsheet"),
        ),
        ("data", translate("Actions", "Data…"), translate("Actions", "All samples in a table, to be edited")),
        (
            "export",
            translate("Actions", "Export…"),
            translate("Actions", "Pictures, clips, numbers, code, a report"),
        ),
        (
            "share",
            translate("Actions", "Share…"),
            translate("Actions", "One file with which anyone can step through this run, in a browser"),
        ),
        (
            "copy_picture",
            translate("Actions", "Copy picture"),
            translate("Actions", "Put the diagram on the clipboard, as it is shown"),
        ),
        (
            "copy_chart",
            translate("Actions", "Copy loss chart"),
            translate("Actions", "Put the loss chart on the clipboard"),
        ),
        (
            "copy_page",
            translate("Actions", "Copy the page's picture"),
            translate("Actions", "Put the map, the landscape or the charts at the right on the clipboard"),
        ),
        (
            "open_lesson",
            translate("Actions", "Open a lesson…"),
            translate("Actions", "A lesson that you or a colleague has written"),
        ),
        ("lesson_next", translate("Actions", "Next"), translate("Actions", "Go on in the lesson")),
        ("lesson_back", translate("Actions", "Back"), translate("Actions", "Back in the lesson, exactly")),
        (
            "lesson_put_back",
            translate("Actions", "Put back"),
            translate("Actions", "Undo all that you have changed in this step of the lesson"),
        ),
        (
            "class_results",
            translate("Actions", "Answers of a class…"),
            translate("Actions", "A folder of answers that were handed in, as one table"),
        ),
        (
            "lesson_results",
            translate("Actions", "Result…"),
            translate("Actions", "Save what was asked and answered, as a table or as PDF"),
        ),
        (
            "lesson_restart",
            translate("Actions", "From the beginning"),
            translate("Actions", "Begin this lesson anew; what was answered is forgotten"),
        ),
        (
            "tour",
            translate("Actions", "A tour of the window"),
            translate("Actions", "The first lesson: once around the window, in a few minutes"),
        ),
        (
            "lesson_leave",
            translate("Actions", "Leave the lesson"),
            translate("Actions", "Back to what was open before; how far you are is remembered"),
        ),
        ("clear_recent", translate("Actions", "Clear this list"), translate("Actions", "Forget the recent files")),
        (
            "worksheet",
            translate("Actions", "Worksheet…"),
            translate("Actions", "Print this update as PDF, with blanks to fill in, and its answer key"),
        ),
        (
            "find",
            translate("Actions", "Find in the run…"),
            translate("Actions", "At which update does something happen: loss < 0.1, accuracy = 1, a weight of 0, …"),
        ),
        ("find_next", translate("Actions", "Next hit"), translate("Actions", "The next update at which it happens")),
        (
            "find_previous",
            translate("Actions", "Previous hit"),
            translate("Actions", "The update before, at which it happens"),
        ),
        ("quit", translate("Actions", "Quit"), translate("Actions", "Close bpsim")),
        ("step", translate("Actions", "Step"), translate("Actions", "One step on; Space too")),
        ("back", translate("Actions", "Step back"), translate("Actions", "One step back; Backspace too")),
        (
            "to_start",
            translate("Actions", "Go to the beginning"),
            translate("Actions", "Go to the beginning of the run"),
        ),
        (
            "to_end",
            translate("Actions", "Go to the newest update"),
            translate("Actions", "Go to the newest update that is done"),
        ),
        (
            "new_seed",
            translate("Actions", "New seed"),
            translate(
                "Actions",
                "Train again with other random numbers, beside the run there is: another order of the samples, and "
                "other initial weights where these were drawn, not given",
            ),
        ),
        (
            "pin",
            translate("Actions", "Pin this run"),
            translate("Actions", "Keep this run's curve and settings beside the next ones"),
        ),
        ("faster", translate("Actions", "Faster"), translate("Actions", "Play faster")),
        ("slower", translate("Actions", "Slower"), translate("Actions", "Play more slowly")),
        (
            "back_to_start",
            translate("Actions", "Back to the start"),
            translate("Actions", "The same start weights, nothing trained yet"),
        ),
        (
            "restore",
            translate("Actions", "Restore the preset"),
            translate("Actions", "Everything as it was opened"),
        ),
        (
            "new_weights",
            translate("Actions", "New initial weights"),
            translate("Actions", "Draw other start weights and begin a new run"),
        ),
        (
            "check_gradients",
            translate("Actions", "Gradient check"),
            translate("Actions", "Compare every gradient of this update with central differences of the loss"),
        ),
        (
            "find_mistake",
            translate("Actions", "Find the mistake"),
            translate("Actions", "The program makes a mistake without saying which one; the class finds it"),
        ),
        ("fit", translate("Actions", "Fit the diagram"), translate("Actions", "Show the whole network")),
        ("zoom_in", translate("Actions", "Zoom in"), translate("Actions", "Larger diagram")),
        ("zoom_out", translate("Actions", "Zoom out"), translate("Actions", "Smaller diagram")),
        (
            "weight_pictures",
            translate("Actions", "Weights as pictures"),
            translate("Actions", "Neurons over a picture show their weights as one"),
        ),
        ("motion", translate("Actions", "Motion"), translate("Actions", "Let signals travel along the edges")),
        (
            "names",
            translate("Actions", "Names instead of indices"),
            translate("Actions", "Write δ of Director 2 with its name, not with its number"),
        ),
        (
            "keep_notation",
            translate("Actions", "Keep for this experiment"),
            translate("Actions", "Write the chosen notation into the experiment"),
        ),
        ("theme", translate("Actions", "Light or dark"), translate("Actions", "Switch between light and dark")),
        (
            "language",
            translate("Actions", "The one before"),
            translate("Actions", "Switch to the language before this one, and back again"),
        ),
        (
            "next_path",
            translate("Actions", "Next path"),
            translate("Actions", "The next path from the selected neuron or connection to the loss"),
        ),
        (
            "previous_path",
            translate("Actions", "Previous path"),
            translate("Actions", "The path before, from the selected neuron or connection to the loss"),
        ),
        (
            "race",
            translate("Actions", "Race"),
            translate("Actions", "Several settings from the same start, side by side"),
        ),
        ("ask", translate("Actions", "Ask the class"), translate("Actions", "Hide values and ask for one of them")),
        (
            "learned",
            translate("Actions", "What it has learned"),
            translate("Actions", "A map of what the network answers, beyond the samples"),
        ),
        (
            "neuron_maps",
            translate("Actions", "Maps in the neurons"),
            translate("Actions", "Show in each neuron what it answers over the two inputs of the map"),
        ),
        (
            "landscape",
            translate("Actions", "Landscape"),
            translate("Actions", "The loss over two parameters, and the way of the run through it"),
        ),
        (
            "health",
            translate("Actions", "Health"),
            translate("Actions", "How values and gradients are distributed: saturated, dead, vanishing"),
        ),
        (
            "pictures",
            translate("Actions", "Draw a picture"),
            translate("Actions", "Draw a digit with the mouse and see what the network answers"),
        ),
        (
            "hide",
            translate("Actions", "Hide or reveal"),
            translate("Actions", "Show everything that is hidden, or hide it again"),
        ),
        (
            "present",
            translate("Actions", "Present"),
            translate("Actions", "Large type for the whole class; . or B blanks the screen"),
        ),
        (
            "large_buttons",
            translate("Actions", "Large buttons"),
            translate("Actions", "Buttons, fields and menus that a finger finds"),
        ),
        (
            "guide",
            translate("Actions", "Guide"),
            translate("Actions", "The guide to the window, to the words and to teaching with it, at what you look at"),
        ),
        ("shortcuts", translate("Actions", "Keyboard"), translate("Actions", "All keys at a glance")),
        (
            "whats_this",
            translate("Actions", "What's this?"),
            translate("Actions", "Click something in the window, and a sentence says what it is for"),
        ),
        ("about", translate("Actions", "About bpsim"), translate("Actions", "What bpsim is")),
    ]
