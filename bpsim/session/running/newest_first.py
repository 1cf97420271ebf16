"""A worker thread that answers the newest question; older ones that still wait are dropped."""

from __future__ import annotations

import threading
import traceback
from typing import Generic, TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")


class NewestFirst(Generic[Question, Answer]):
    """Asked and listened to by one thread, while another one works. A subclass says how in ``answer_to``."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._changed = threading.Condition()
        self._question: Question | None = None
        self._answer: Answer | str | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    def answer_to(self, question: Question) -> Answer:
        """In the worker: the answer. A long one looks at ``is_wanted`` now and then."""
        raise NotImplementedError

    def is_wanted(self, question: Question) -> bool:
        """Whether nothing newer waits."""
        return self._question is question and not self._closing

    def ask(self, question: Question) -> None:
        """Answer this one next. Returns at once."""
        with self._changed:
            self._question = question
            if self._thread is None:
                self._closing = False
                self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                self._thread.start()
            self._changed.notify()

    def withdraw(self) -> None:
        """Forget what is asked, and do not wait for the worker to hear of it."""
        with self._changed:
            self._question = self._answer = None

    def take(self) -> Answer | str | None:
        """The newest answer since the last time, the text of an error, or None."""
        with self._changed:
            answer, self._answer = self._answer, None
            return answer

    @property
    def busy(self) -> bool:
        with self._changed:
            return self._thread is not None and (self._question is not None or self._answer is not None)

    def close(self) -> None:
        """Forget what is asked, and join."""
        with self._changed:
            self._closing, self._question, self._answer = True, None, None
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._answer = None  # what the worker had just made

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closing or self._question is not None)
                if self._closing:
                    return
                question = self._question
            assert question is not None
            answer: Answer | str
            try:
                answer = self.answer_to(question)
            except Exception:  # anything at all: the window goes on and says what it was
                answer = traceback.format_exc()
            with self._changed:
                if self._question is not None:  # else it was withdrawn
                    self._answer = answer
                if self._question is question:
                    self._question = None
