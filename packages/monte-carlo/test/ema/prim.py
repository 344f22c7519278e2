"""Peeling trajectories of the PRIM of EMA Workbench, for ema-prim.test.ts.

    python3 -m venv ema && ema/bin/pip install ema_workbench==2.5.3
    ema/bin/python prim.py > prim.json && npx prettier --write prim.json

Pasting is left out: EMA Workbench pastes in another way than Friedman and Fisher describe.
"""

import json
import random

import ema_workbench
import numpy as np
import pandas as pd
from ema_workbench.analysis.prim import Prim

Prim._paste = lambda self, box: box


def case(name, runs, draw, outcome, alpha=0.05, mass=0.05):
    source = random.Random(name)
    points = [draw(source) for _ in range(runs)]
    hits = [outcome(point, source) for point in points]
    names = [f"x{at}" for at in range(len(points[0]))]
    values = pd.DataFrame(points, columns=names, dtype=float)
    prim = Prim(values, np.array(hits, dtype=int), threshold=0, peel_alpha=alpha, mass_min=mass)
    prim.t_coi = sum(hits)
    prim.determine_coi = lambda indices: int(prim.y[indices].sum())
    box = prim.find_box()
    start = prim.box_init
    trajectory = []
    for at, limits in enumerate(box.box_lims):
        row = box.peeling_trajectory.loc[at]
        restricted = {
            column: [
                None if limits[column][end] == start[column][end] else float(limits[column][end])
                for end in (0, 1)
            ]
            for column in names
            if any(limits[column][end] != start[column][end] for end in (0, 1))
        }
        chances = {
            column: [None if value == -1 else float(value) for value in both]
            for column, both in box.qp[at].items()
        }
        trajectory.append(
            {
                "runs": int(row["n"]),
                "hits": int(row["k"]),
                "coverage": float(row["coverage"]),
                "density": float(row["density"]),
                "mass": float(row["mass"]),
                "limits": restricted,
                "quasiP": chances,
            }
        )
    return {
        "name": name,
        "peel": alpha,
        "mass": mass,
        "values": {column: list(values[column]) for column in names},
        "outcome": hits,
        "trajectory": trajectory,
    }


def uniform(source):
    return [round(source.random(), 4) for _ in range(4)]


def stepped(source):
    return [source.randrange(5) / 4, source.randrange(3) / 2, round(source.random(), 3)]


cases = [
    case("a corner", 240, uniform, lambda point, _: int(point[0] > 0.55 and point[2] < 0.4)),
    case(
        "a blurred slab",
        240,
        uniform,
        lambda point, source: int(source.random() < (0.8 if 0.3 < point[1] < 0.7 else 0.15)),
        alpha=0.1,
        mass=0.1,
    ),
    case(
        "few values",
        200,
        stepped,
        lambda point, source: int(source.random() < (0.9 if point[0] >= 0.5 and point[2] < 0.5 else 0.1)),
    ),
    case("noise", 160, uniform, lambda _, source: int(source.random() < 0.3)),
]
print(json.dumps({"made by": f"ema_workbench {ema_workbench.__version__}", "cases": cases}))
