"""The page of paths and blame: its title, its parts, and which of them is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from bpsim.engine.network import ParameterPlace
from bpsim.engine.training import Training
from bpsim.gui.blame.batch_part import BatchPart
from bpsim.gui.blame.chain_part import ChainPart
from bpsim.gui.blame.nudge_part import NudgePart
from bpsim.gui.blame.part import Paragraph, Part
from bpsim.gui.blame.routes_part import RoutesPart
from bpsim.gui.blame.sharing_part import SharingPart
from bpsim.gui.blame.slope_part import SlopePart
from bpsim.gui.blame.words import nothing_selected, origin_title
from bpsim.gui.diagram.placing.layout import NodeId
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.look.theme import theme_font
from bpsim.gui.parts.flow import FlowLayout
from bpsim.gui.settings.section import SmallButton
from bpsim.session.blame.formulas import Subject
from bpsim.session.blame.routes import Blame, blame
from bpsim.session.experiment import Experiment

translate = QCoreApplication.translate

OF_PARAMETERS = ("chain", "batch", "nudge")


class BlamePage(QFrame):
    """Attributes: ``chain``, ``routes``, ``slope``, ``sharing``, ``batch``, ``nudge``, the parts.

    Signals: ``route_changed()``: another path is shown, see ``route``.
    """

    route_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Subject, Training, Experiment] | None = None
        self._blame: Blame | None = None
        self._was_parameter = False
        self.chain, self.routes, self.slope, self.sharing = ChainPart(), RoutesPart(), SlopePart(), SharingPart()
        self.batch, self.nudge = BatchPart(), NudgePart()
        self.parts: dict[str, Part] = {
            "chain": self.chain, "routes": self.routes, "slope": self.slope, "sharing": self.sharing,
            "batch": self.batch, "nudge": self.nudge,
        }  # fmt: skip
        self.routes.current_changed.connect(self.route_changed)
        self._title, self._empty = Paragraph(), Paragraph()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, SmallButton] = {}
        self._stack = QStackedWidget()
        self._build()
        self.retranslate()
        self.show_nothing()

    def _build(self) -> None:
        self._row = QWidget()
        flow = FlowLayout(spacing=3)
        self._row.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        for key, part in self.parts.items():
            button = SmallButton()
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, key=key: self.show_part(key))
            self._group.addButton(button)
            self.buttons[key] = button
            flow.addWidget(button)
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 6, 8)
        column.setSpacing(6)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self._title, self._row):
            column.addWidget(widget)
        column.addWidget(self._empty, 1)
        column.addWidget(self._stack, 1)
        self._stack.setCurrentWidget(self.routes)

    # what is shown

    def show_nothing(self) -> None:
        """Nothing is selected that has a derivative: say what to click."""
        self._shown = self._blame = None
        self.routes.stop()
        self._say(nothing_selected())
        self.route_changed.emit()

    def show_subject(self, subject: Subject, training: Training, experiment: Experiment) -> None:
        """``training``: what this update was made with."""
        self._shown = (subject, training, experiment)
        self._show()

    @property
    def route(self) -> tuple[NodeId, ...]:
        """The neurons of the path that is shown; none while there is nothing to show."""
        if self._blame is None or self.part != "routes":
            return ()
        return self._blame.nodes(self._blame.routes[self.routes.current])

    @property
    def part(self) -> str:
        """The key of the part that is shown."""
        shown = self._stack.currentWidget()
        return next(key for key, part in self.parts.items() if part is shown)

    @property
    def title_text(self) -> str:
        return self._title.text()

    @property
    def empty_text(self) -> str:
        return self._empty.text()

    def show_part(self, key: str) -> None:
        self._stack.setCurrentWidget(self.parts[key])
        if key != "routes":
            self.routes.stop()
        self._show()

    def show_large(self, on: bool) -> None:
        """Presentation: everything half as large again."""
        for part in self.parts.values():
            part.show_large(on)
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            self._say(nothing_selected())
            return
        subject, training, experiment = self._shown
        moment, is_parameter = subject.moment, subject.origin.kind != "activation"
        self._blame = blame(moment.trace, moment.row, moment.settings.loss, subject.origin)
        if not is_parameter and self.part in OF_PARAMETERS:
            self._stack.setCurrentWidget(self.routes)
        elif is_parameter and not self._was_parameter and self.part == "routes":
            self._stack.setCurrentWidget(self.chain)  # what is asked of a connection first
        self._was_parameter = is_parameter
        self._empty.hide()
        self._title.show_text(origin_title(experiment, subject.origin), self.routes.scale)
        self._title.setFont(theme_font(round(13 * self.routes.scale), bold=True))
        self._row.show()
        self._stack.show()
        for key, button in self.buttons.items():
            button.setVisible(is_parameter or key not in OF_PARAMETERS)
            button.setChecked(key == self.part)
            button.setFont(theme_font(round(12 * self.routes.scale)))
        self._fill(subject, self._blame, training, experiment)
        self.route_changed.emit()

    def _fill(self, subject: Subject, found: Blame, training: Training, experiment: Experiment) -> None:
        """Only the part that is seen."""
        origin = subject.origin
        place = ParameterPlace(origin.layer, origin.node, origin.source if origin.kind == "weight" else None)
        match self.part:
            case "chain":
                self.chain.show_chain(subject, script_of(experiment))
            case "routes":
                self.routes.show_routes(subject, found, experiment)
            case "slope":
                self.slope.show_slope(subject, experiment)
            case "sharing":
                self.sharing.show_sharing(subject, found, experiment)
            case "batch":
                self.batch.show_batch(subject, place, experiment)
            case "nudge":
                self.nudge.show_parameter(subject, place, training, experiment)

    def _say(self, text: str) -> None:
        self._title.hide()
        self._row.hide()
        self._stack.hide()
        self._empty.show_text(text, self.routes.scale)

    # language

    def retranslate(self) -> None:
        for key, text in (
            ("chain", translate("Blame", "Chain")),
            ("routes", translate("Blame", "Paths")),
            ("slope", translate("Blame", "Slope")),
            ("sharing", translate("Blame", "Shared")),
            ("batch", translate("Blame", "Batch")),
            ("nudge", translate("Blame", "Nudge")),
        ):
            self.buttons[key].setText(text)
        self.routes.retranslate()
        self.nudge.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_row"):
            self.retranslate()
