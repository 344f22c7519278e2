// error: module-whose-function-throws.mjs fails as it makes the scenario: the pond is dry
export default function pond() {
  throw new Error("the pond is dry");
}
