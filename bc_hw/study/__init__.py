"""Named experiments: several trainings whose table says something that one of them does not."""

from .named import STUDIES, Study, make_study
from .run import Row, StudyResult, run_study, trainings

__all__ = ["STUDIES", "Row", "Study", "StudyResult", "make_study", "run_study", "trainings"]
