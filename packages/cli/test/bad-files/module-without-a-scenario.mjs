// error: module-without-a-scenario.mjs: ["pond"] is not allowed; expected a module whose default export is a scenario, or a function that makes one; this is a program, which node module-without-a-scenario.mjs starts
export const pond = 3;
