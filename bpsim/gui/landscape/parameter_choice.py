"""The parameters that the page offers, as the window writes them."""

from __future__ import annotations

from bpsim.engine.network import ParameterPlace
from bpsim.gui.formulas.notation import script_of
from bpsim.gui.landscape.page import LandscapePage
from bpsim.session.experiment import Experiment
from bpsim.session.landscape.naming import axis_of, listed_places, name_of, usual_places
from bpsim.session.landscape.plane import Axis


class ParameterChoice:
    """Fills the page's lists. Of a large network one that is selected on the diagram comes in addition."""

    def __init__(self, page: LandscapePage) -> None:
        self._page = page
        self._layers: tuple[int, ...] = ()
        self._made_for: object = None
        self._places: list[ParameterPlace] = []
        self._names: list[str] = []
        self._axes: list[Axis] = []

    def offer(self, experiment: Experiment) -> None:
        network, script = experiment.network, script_of(experiment)
        if network.layers != self._layers:
            self._layers, self._places = network.layers, listed_places(network)
        made_for = (network.layers, script, len(self._places))
        if made_for != self._made_for:  # it is asked for with every picture
            self._made_for = made_for
            self._names = [name_of(place, network, script) for place in self._places]
            self._axes = [axis_of(place, network, script) for place in self._places]
        first, second = map(self._places.index, usual_places(network))
        self._page.offer(self._names, (first, second))
        if self._page.up.currentIndex() == self._page.across.currentIndex():
            self._page.up.setCurrentIndex((self._page.across.currentIndex() + 1) % len(self._places))

    def put_across(self, place: ParameterPlace, experiment: Experiment) -> None:
        """The other axis takes over what stood there, where it had this one."""
        across, up = self._page.across, self._page.up
        self.offer(experiment)  # it may be another network than that of the last picture
        if place not in self._places:
            self._places.append(place)
            self.offer(experiment)
        before, index = across.currentIndex(), self._places.index(place)
        if index == up.currentIndex():
            up.setCurrentIndex(before)
        across.setCurrentIndex(index)

    @property
    def axes(self) -> tuple[Axis, Axis]:
        """Those chosen, across and up."""
        return self._axes[self._page.across.currentIndex()], self._axes[self._page.up.currentIndex()]

    @property
    def names(self) -> tuple[str, str]:
        return self._page.across.currentText(), self._page.up.currentText()
