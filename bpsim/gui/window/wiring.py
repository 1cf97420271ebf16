"""Wiring: what the panels ask for, connected to whoever does it. Rooms connect themselves."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWhatsThis

from bpsim.gui.compare.what_if import WhatIf
from bpsim.gui.document.files import Files
from bpsim.gui.window import help as help_boxes
from bpsim.gui.workspace.context import Context
from bpsim.gui.workspace.menus.changing import fill_presets_menu, fill_recent_menu


def connect_menus(context: Context, files: Files) -> None:
    """Files, undo and redo, new weights, help; the menus of presets and of recent files."""
    actions, editing, remembered = context.actions, context.editing, context.remembered
    slots = {
        "open": files.ask_and_open, "save": files.save, "save_as": files.ask_and_save,
        "clear_recent": remembered.clear_recent_files,
        "undo": editing.undo, "redo": editing.redo, "back_to_start": editing.back_to_start,
        "restore": editing.restore_original, "new_weights": editing.draw_new_weights,
        "about": partial(help_boxes.show_about, context.window),
        "shortcuts": partial(help_boxes.show_keys, context.window, actions),
        "whats_this": QWhatsThis.enterWhatsThisMode,
    }  # fmt: skip
    for name, slot in slots.items():
        actions[name].triggered.connect(lambda _checked=False, slot=slot: slot())
    presets, recent = actions.presets_menu, actions.recent_menu
    presets.aboutToShow.connect(partial(fill_presets_menu, presets, files.open_preset))
    recent.aboutToShow.connect(
        lambda: fill_recent_menu(recent, remembered.recent_files(), files.open_file, actions["clear_recent"])
    )


def connect_diagram(context: Context) -> None:
    """What is typed over on the diagram; how much of it is seen."""
    diagram, editing, actions = context.workspace.diagram, context.editing, context.actions
    diagram.weight_edited.connect(editing.edit_weight)
    diagram.bias_edited.connect(editing.edit_bias)
    diagram.input_edited.connect(editing.edit_shown_input)
    diagram.target_edited.connect(editing.edit_shown_target)
    actions["fit"].triggered.connect(diagram.fit)
    actions["zoom_in"].triggered.connect(diagram.zoom_in)
    actions["zoom_out"].triggered.connect(diagram.zoom_out)
    actions["motion"].toggled.connect(diagram.set_motion)


def connect_settings(context: Context) -> None:
    """What is typed and chosen at the left."""
    settings, editing = context.workspace.settings, context.editing
    settings.setting_edited.connect(editing.edit_setting)
    settings.method_edited.connect(editing.edit_method)
    settings.structure_edited.connect(editing.edit_structure)
    settings.activation_edited.connect(editing.edit_activation)
    settings.input_edited.connect(editing.edit_input)
    settings.target_edited.connect(editing.edit_target)
    settings.sample_added.connect(editing.add_sample)
    settings.sample_removed.connect(editing.remove_sample)
    settings.new_weights_requested.connect(editing.draw_new_weights)


def connect_what_if(context: Context, what_if: WhatIf) -> None:
    """A value that is dragged, in a field or on the diagram: what if it were another?"""
    views = context.workspace
    views.settings.setting_dragged.connect(what_if.drag_setting)
    views.settings.drag_withdrawn.connect(what_if.spring_back)
    views.diagram.parameter_dragged.connect(what_if.drag_parameter)
    what_if.about_to_ask.connect(context.control.pause)

    def show_tried() -> None:
        question = what_if.question
        views.settings.training.show_tried(question.name if question else None, question.value if question else "")

    what_if.changed.connect(show_tried)
