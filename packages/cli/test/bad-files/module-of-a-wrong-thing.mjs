// error: module-of-a-wrong-thing.mjs: {"name":"pond"} is not allowed; expected a scenario, as defineScenario makes it
export default () => ({ name: "pond" });
