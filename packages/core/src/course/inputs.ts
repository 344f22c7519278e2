import { assertKnown, InputError } from "../errors.ts";
import type { InputView } from "../input.ts";
import { stream, streamOf } from "../random.ts";
import type { PreparedInput } from "../rules.ts";
import type { Course } from "./course.ts";

/** How the inputs of a run are read, each by a function that notes its value of the day; made once a run. */
export function readersOf(course: Course): readonly (() => void)[] {
  return course.rules.inputs.map((prepared) => readerOf(course, prepared));
}

function readerOf(course: Course, { id, input, earlier, stream: name }: PreparedInput): () => void {
  const { seed, run } = course.identity;
  const noise = streamOf(seed, run, name);
  let { view } = course;
  const seen: { -readonly [K in keyof InputView]: InputView[K] } = {
    day: 0,
    previous: Number.NaN,
    noise: Number.NaN,
    get uniform() {
      return stream(seed, run, "input", id, "uniform", seen.day).uniform();
    },
    amount: (amount) => view.amount(amount),
    input(other) {
      if (!earlier.includes(other)) assertKnown("input", other, earlier);
      return view.input(other);
    },
    quantity: (quantity) => view.quantity(quantity),
    inForce: (table) => view.inForce(table),
  };
  const compute = (): number => {
    const value = input.value(seen);
    if (Number.isFinite(value)) return value;
    throw new InputError({ field: `inputs.${id} on day ${seen.day}`, value, allowed: "a finite number" });
  };
  return () => {
    const { world } = course;
    view = course.view;
    seen.day = world.day;
    seen.previous = world.inputs[id] ?? Number.NaN;
    seen.noise = noise.normal();
    course.note({ type: "input", day: world.day, input: id, value: course.outside.input(id, compute) });
  };
}
