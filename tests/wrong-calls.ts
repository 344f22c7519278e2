import { alaska } from "@summitry/alaska";
import { parameters } from "@summitry/core";

const ids = parameters(alaska()).length;

/**
 * Wrong calls of the public functions, as plain JavaScript may have them, each with the error and its one line. … stands
 * for names that are left out here.
 */
export const wrongCalls: readonly (readonly [call: string, says: string])[] = [
  ["agenda()", "InputError: agenda: undefined is not allowed; expected issues by name"],
  ["agenda({})", "InputError: agenda: {} is not allowed; expected at least one issue"],
  [
    "agenda({ price: [] })",
    "InputError: agenda.price: [] is not allowed; expected a list of at least one value",
  ],
  [
    "agenda({ price: [10, 10] })",
    "InputError: agenda.price: [10,10] is not allowed; expected values that are all different",
  ],
  [
    "agenda({ price: 10 })",
    "InputError: agenda.price: 10 is not allowed; expected a list of at least one value",
  ],
  [
    'agenda({ "a.b": [1, 2] })',
    'InputError: agenda: "a.b" is not allowed; expected a name of letters, marks, digits, - and _ of any alphabet, with spaces between them',
  ],
  [
    "range({ from: 0, to: 10, step: 0 })",
    "InputError: range.step: 0 is not allowed; expected a number above 0",
  ],
  [
    "range({ from: 10, to: 0 })",
    "InputError: range.step: undefined is not allowed; expected a finite number",
  ],
  [
    "additive(deal, { price: { weight: 1, values: { 10: 1, 20: 0.5, 30: 0 } } })",
    "InputError: additive.delivery: undefined is not allowed; expected a weight and values",
  ],
  [
    "additive(deal, { prize: { weight: 1, values: {} } })",
    'InputError: additive: "prize" is not allowed; expected one of price, delivery; did you mean price?',
  ],
  ["additive(deal)", "InputError: additive: undefined is not allowed; expected a weight and values by issue"],
  [
    "additive()",
    "InputError: additive.agenda: undefined is not allowed; expected an agenda, as `agenda` makes it",
  ],
  ["utility(deal, 3)", "InputError: worth: 3 is not allowed; expected a function"],
  [
    'worth.of({ price: 15, delivery: "slow" })',
    'InputError: outcome: {"price":15,"delivery":"slow"} is not allowed; expected an outcome of the agenda',
  ],
  ["worth.of()", "InputError: outcome: undefined is not allowed; expected an outcome of the agenda"],
  ["deal.outcome(99)", "InputError: outcome: 99 is not allowed; expected a whole number from 0 to 5"],
  [
    "tabulated(deal, [1, 2])",
    "InputError: tabulated: 2 is not allowed; expected 6 utilities, one for every outcome",
  ],
  [
    "discounted(worth, { rate: 2 })",
    "InputError: discounted.factor: undefined is not allowed; expected a number above 0 and at most 1",
  ],
  [
    "aspiration()",
    "InputError: aspiration: undefined is not allowed; expected a curve: an object with exponent, max, tolerance, lastTurn, pool",
  ],
  [
    "aspiration({ exponent: 0 })",
    "InputError: aspiration.exponent: 0 is not allowed; expected a finite number above 0",
  ],
  [
    'aspiration({ exponent: "fast" })',
    'InputError: aspiration.exponent: "fast" is not allowed; expected a finite number above 0',
  ],
  [
    "aspiration({ exponant: 1 })",
    "InputError: aspiration.exponent: undefined is not allowed; expected a finite number above 0",
  ],
  [
    "titForTat({ kindness: 2 })",
    "InputError: titForTat.kindness: 2 is not allowed; expected a share from 0 to 1",
  ],
  [
    "hillClimber({ exponent: NaN })",
    "InputError: aspiration.exponent: NaN is not allowed; expected a finite number above 0",
  ],
  [
    "stackedAlternatingOffers()",
    "InputError: stackedAlternatingOffers: undefined is not allowed; expected options: an object with rounds, hazard, step, proposerAccepts",
  ],
  [
    "stackedAlternatingOffers({ rounds: 0 })",
    "InputError: stackedAlternatingOffers.rounds: 0 is not allowed; expected a whole number from 1 to 10000000",
  ],
  [
    "stackedAlternatingOffers({ rounds: 2.5 })",
    "InputError: stackedAlternatingOffers.rounds: 2.5 is not allowed; expected a whole number from 1 to 10000000",
  ],
  [
    "stackedAlternatingOffers({ round: 5 })",
    'InputError: stackedAlternatingOffers: "round" is not allowed; expected one of rounds, hazard, step, proposerAccepts; did you mean rounds?',
  ],
  [
    "stackedAlternatingOffers({ rounds: 5, hazard: 2 })",
    "InputError: stackedAlternatingOffers.hazard: 2 is not allowed; expected a chance from 0 to 1",
  ],
  [
    "mediatedSingleText({ rounds: 5 })",
    "InputError: mediatedSingleText.mediator: undefined is not allowed; expected the id of somebody at the table",
  ],
  [
    "conditionalVoting({ rounds: -1 })",
    "InputError: conditionalVoting.rounds: -1 is not allowed; expected a whole number from 1 to 10000000",
  ],
  [
    "negotiate()",
    "InputError: negotiation: undefined is not allowed; expected an object with agenda, parties, seed, protocol",
  ],
  [
    "negotiate({ agenda: deal, protocol, parties: [] })",
    "InputError: parties: 0 is not allowed; expected at least two parties",
  ],
  [
    'negotiate({ agenda: deal, protocol, parties: [party("a"), party("a")] })',
    'InputError: parties: "a" is not allowed; expected every id once',
  ],
  [
    'negotiate({ agenda: deal, protocol, parties: [party("a"), { id: "b", strategy }] })',
    "InputError: parties.b.utility: undefined is not allowed; expected a preference, such as `additive` makes",
  ],
  [
    "negotiate({ agenda: deal, protocol, parties, sed: 1 })",
    'InputError: negotiation: "sed" is not allowed; expected one of agenda, parties, seed, protocol; did you mean seed?',
  ],
  [
    "negotiate({ agenda: deal, parties })",
    "InputError: protocol: undefined is not allowed; expected a protocol",
  ],
  [
    'negotiate({ agenda: deal, protocol: "alternating", parties })',
    'InputError: protocol: "alternating" is not allowed; expected a protocol',
  ],
  [
    'negotiate({ agenda: deal, protocol, parties: [party("a"), { ...party("b"), reservation: "low" }] })',
    'InputError: parties.b.reservation: "low" is not allowed; expected a number, or a function of a turn',
  ],
  [
    'negotiate({ agenda: deal, protocol, parties: [party("a"), { ...party("b"), redLines: [{ id: "x" }] }] })',
    "InputError: redLines.x.forbids: undefined is not allowed; expected a function",
  ],
  ['parameter({ id: "p" })', "InputError: p.unit: undefined is not allowed; expected a text"],
  [
    'parameter({ id: "p", unit: "1", low: 2, mode: 1, high: 3, source: "x", date: null, because: "y" })',
    "InputError: p: [2,1,3] is not allowed; expected low <= mode <= high",
  ],
  [
    'parameter({ id: "p", unit: "1", low: 0, mode: 1, high: 3, source: "", date: null, because: "y" })',
    'InputError: p.source: "" is not allowed; expected a source ("judgement", where there is no other) and the reason for the value, in words',
  ],
  [
    'redLine({ id: "x", because: "y" })',
    "InputError: redLines.x.forbids: undefined is not allowed; expected a function",
  ],
  ['mechanism({ id: "m" })', "InputError: mechanism.m.because: undefined is not allowed; expected a text"],
  [
    'autoregressive({ unit: "1", mean: 0, deviation: -1, memory: 0.5 })',
    "InputError: autoregressive.deviation: -1 is not allowed; expected a finite number of at least 0",
  ],
  ['series([], "1")', "InputError: series: [] is not allowed; expected at least one point"],
  [
    'series([{ day: 3, value: 1 }, { day: 1, value: 2 }], "1")',
    "InputError: series.1.day: 1 is not allowed; expected rising days",
  ],
  [
    'randomWalk({ unit: "1", start: 0, step: 1, up: 2 })',
    "InputError: randomWalk.low: undefined is not allowed; expected a finite number",
  ],
  [
    'constant("x", "1")',
    'InputError: constant: "x" is not allowed; expected a finite number, or a parameter',
  ],
  [
    'derived({ unit: "1" })',
    "InputError: derived.start: undefined is not allowed; expected a finite number, or a parameter",
  ],
  ["table({ agenda: deal })", "InputError: table.protocol: undefined is not allowed; expected a protocol"],
  [
    "defineScenario()",
    "InputError: scenario: undefined is not allowed; expected a scenario: an object with name, …",
  ],
  [
    'defineScenario({ name: "x" })',
    "InputError: agents: undefined is not allowed; expected a list of agents",
  ],
  [
    'defineScenario({ ...scenario.definition, start: "2025-02-30" })',
    'InputError: start: "2025-02-30" is not allowed; expected a date as YYYY-MM-DD',
  ],
  [
    "defineScenario({ ...scenario.definition, days: -1 })",
    "InputError: days: -1 is not allowed; expected a whole number from 0 to 100000",
  ],
  [
    'defineScenario({ ...scenario.definition, without: ["hury"] })',
    'InputError: without: "hury" is not allowed; expected one of hurry; did you mean hurry?',
  ],
  [
    'defineScenario({ ...scenario.definition, fixed: { "price.reserv": 1 } })',
    'InputError: parameters: "price.reserv" is not allowed; expected one of price.reserve, seller.rush, buyer.taste; did you mean price.reserve?',
  ],
  [
    'scenario.holding({ "price.reserv": 3 })',
    'InputError: parameters: "price.reserv" is not allowed; expected one of price.reserve, seller.rush, buyer.taste; did you mean price.reserve?',
  ],
  [
    'scenario.holding({ "price.reserve": 30 })',
    "InputError: parameters.price.reserve: 30 is not allowed; expected a number from 0 to 10 (thousand euro)",
  ],
  ["scenario.holding()", 'InputError: values: undefined is not allowed; expected "mode", or values by id'],
  [
    'scenario.with(scenario.definition.agents[0], { seats: ["boat"] })',
    'InputError: agent.id: "seller" is not allowed; expected an id that is not taken (agents: seller, buyer; use replace to swap one)',
  ],
  [
    "scenario.with(scenario.definition.agents[0])",
    "InputError: options: undefined is not allowed; expected an object with seats",
  ],
  [
    "scenario.with()",
    "InputError: agent: undefined is not allowed; expected an agent, made from a class that extends Agent",
  ],
  [
    'scenario.replace({ id: "x" })',
    'InputError: agent: {"id":"x"} is not allowed; expected an agent, made from a class that extends Agent',
  ],
  [
    "simulate()",
    "InputError: scenario: undefined is not allowed; expected a scenario, as defineScenario makes it",
  ],
  [
    "simulate(alaska)",
    "InputError: scenario: a function is not allowed; expected a scenario, as defineScenario makes it",
  ],
  [
    "simulate(scenario, { seed: null })",
    "InputError: seed: null is not allowed; expected a text or a finite number",
  ],
  [
    "simulate(scenario, { run: -1 })",
    "InputError: run: -1 is not allowed; expected a whole number of at least 0",
  ],
  [
    "simulate(scenario, { rnu: 1 })",
    'InputError: options: "rnu" is not allowed; expected one of seed, run; did you mean run?',
  ],
  [
    "simulate(scenario, 42)",
    "InputError: options: 42 is not allowed; expected options: an object with seed, run",
  ],
  ["run.at(99)", "InputError: day: 99 is not allowed; expected a whole number from 0 to 14"],
  ['run.at("x")', 'InputError: day: "x" is not allowed; expected a whole number from 0 to 14'],
  ["replay(scenario)", "InputError: log: undefined is not allowed; expected a list of events"],
  ["replay(scenario, [])", 'ReplayError: log event 0: the rules want "start" where the log has nothing'],
  [
    "branch(scenario, run.log, { at: 9999 })",
    "InputError: branch.at: 9999 is not allowed; expected a position in the log, from 0 to 69",
  ],
  [
    "branch(scenario, run.log)",
    "InputError: branch: undefined is not allowed; expected where to branch off: an object with at, event, then",
  ],
  [
    "new Simulation()",
    "InputError: scenario: undefined is not allowed; expected a scenario, as defineScenario makes it",
  ],
  [
    "new Simulation(scenario, { sede: 1 })",
    'InputError: options: "sede" is not allowed; expected one of seed, run, limit; did you mean seed?',
  ],
  [
    'new Simulation(scenario).seat("sellr", () => null)',
    'InputError: agent: "sellr" is not allowed; expected one of seller, buyer; did you mean seller?',
  ],
  [
    'new Simulation(scenario).seat("seller")',
    "InputError: sitter: undefined is not allowed; expected a function",
  ],
  [
    "parameters()",
    "InputError: scenario: undefined is not allowed; expected a scenario, as defineScenario makes it",
  ],
  [
    "parameters(3)",
    "InputError: scenario: 3 is not allowed; expected a scenario, as defineScenario makes it",
  ],
  [
    "monteCarlo()",
    "InputError: scenario: undefined is not allowed; expected a scenario, as defineScenario makes it",
  ],
  [
    "monteCarlo(scenario)",
    "InputError: options: undefined is not allowed; expected options: an object with runs, seed, workers, worker, secondsPerRun, onProgress, signal, until, out, resume, takeOver, shard",
  ],
  [
    "monteCarlo(scenario, {})",
    "InputError: runs: undefined is not allowed; expected a whole number of at least 1",
  ],
  [
    "monteCarlo(scenario, { runs: 0 })",
    "InputError: runs: 0 is not allowed; expected a whole number of at least 1",
  ],
  [
    'monteCarlo(scenario, { runs: "10" })',
    'InputError: runs: "10" is not allowed; expected a whole number of at least 1',
  ],
  [
    "monteCarlo(scenario, { runs: 10, workers: -1 })",
    "InputError: workers: -1 is not allowed; expected a whole number of at least 0",
  ],
  [
    "monteCarlo(scenario, { runs: 10, worker: 2 })",
    "InputError: worker: 2 is not allowed; expected a function",
  ],
  [
    "monteCarlo(scenario, { runs: 10, seeds: 1 })",
    'InputError: options: "seeds" is not allowed; expected one of runs, seed, workers, worker, secondsPerRun, onProgress, signal, until, out, resume, takeOver, shard; did you mean seed?',
  ],
  [
    'monteCarlo(scenario, { runs: 10, until: { halfWidth: 0.1, of: "sol" } })',
    'InputError: until.of: "sol" is not allowed; expected one of sold; did you mean sold?',
  ],
  [
    'monteCarlo(scenario, { runs: 10, until: { halfWidth: 0 , of: "sold" } })',
    "InputError: until.halfWidth: 0 is not allowed; expected a finite number above 0",
  ],
  [
    "monteCarlo(scenario, { runs: 10, resume: true })",
    "InputError: resume: true is not allowed; expected a folder to write to as well: give `out`",
  ],
  [
    "monteCarlo(alaska, { runs: 10 })",
    "InputError: scenario: a function is not allowed; expected a scenario, as defineScenario makes it",
  ],
  [
    'monteCarlo({ name: "x" }, { runs: 10 })',
    'InputError: scenario: {"name":"x"} is not allowed; expected a scenario, as defineScenario makes it',
  ],
  [
    "compare(scenario, { runs: 4 })",
    "InputError: variants: 1 is not allowed; expected at least two scenarios",
  ],
  [
    "compare(scenario, scenario)",
    "InputError: runs: undefined is not allowed; expected a whole number of at least 1",
  ],
  [
    "compare(scenario, alaska, { runs: 4 })",
    "InputError: variants.1: a function is not allowed; expected a scenario, as defineScenario makes it",
  ],
  ["openBatch()", "InputError: folder: undefined is not allowed; expected a name, as text"],
  [
    'merge([], "/tmp/x")',
    "InputError: folders: [] is not allowed; expected the folders of all shards of a batch",
  ],
  ['merge("a", "/tmp/x")', 'InputError: folders: "a" is not allowed; expected a list of folders'],
  [
    "batch.probability((row) => row.prise > 3)",
    'InputError: column: "prise" is not allowed; expected one of seed, run, price, price.reserve, seller.rush, buyer.taste; did you mean price?',
  ],
  [
    "batch.probability((row) => row.price)",
    "InputError: test of run 0: null is not allowed; expected true or false",
  ],
  [
    "batch.probability()",
    "InputError: function: undefined is not allowed; expected a function of a row, such as (row) => row.run < 10",
  ],
  [
    'batch.probability("sold")',
    'InputError: function: "sold" is not allowed; expected a function of a row, such as (row) => row.run < 10',
  ],
  [
    'batch.mean("prise")',
    'InputError: column: "prise" is not allowed; expected one of seed, run, price, price.reserve, seller.rush, buyer.taste; did you mean price?',
  ],
  [
    "batch.mean()",
    "InputError: column: undefined is not allowed; expected one of seed, run, price, price.reserve, seller.rush, buyer.taste",
  ],
  [
    'batch.quantiles("price", 0.5)',
    "InputError: shares: 0.5 is not allowed; expected a list of shares from 0 to 1",
  ],
  ['batch.quantiles("price", [2])', "InputError: share: 2 is not allowed; expected a number from 0 to 1"],
  [
    'batch.column("prise")',
    'InputError: column: "prise" is not allowed; expected one of seed, run, price, price.reserve, seller.rush, buyer.taste; did you mean price?',
  ],
  [
    "batch.find()",
    "InputError: function: undefined is not allowed; expected a function of a row, such as (row) => row.run < 10",
  ],
  [
    'batch.find("x")',
    'InputError: function: "x" is not allowed; expected a function of a row, such as (row) => row.run < 10',
  ],
  [
    "batch.where()",
    "InputError: function: undefined is not allowed; expected a function of a row, such as (row) => row.run < 10",
  ],
  [
    "other.difference()",
    "InputError: function: undefined is not allowed; expected a function of a row, such as (row) => row.run < 10",
  ],
  [
    "other.difference((row) => row.prise)",
    'InputError: column: "prise" is not allowed; expected one of seed, run, price, price.reserve, seller.rush, buyer.taste; did you mean price?',
  ],
  ["other.outcomes(7)", "InputError: variant: 7 is not allowed; expected a whole number from 1 to 1"],
  [
    "alaska({ europeAtTabel: true })",
    'InputError: option: "europeAtTabel" is not allowed; expected one of without, …; did you mean europeAtTable?',
  ],
  [
    'alaska({ europeAtTable: "yes" })',
    'InputError: europeAtTable: "yes" is not allowed; expected true or false',
  ],
  [
    'alaska({ without: "momentum" })',
    'InputError: without: "momentum" is not allowed; expected a list of mechanisms: momentum, …',
  ],
  [
    'alaska({ without: ["momentun"] })',
    'InputError: without: "momentun" is not allowed; expected one of momentum, …; did you mean momentum?',
  ],
  [
    "alaska({ parameters: { lossAversin: 1 } })",
    `InputError: parameters: "lossAversin" is not allowed; expected the id of one of its ${ids} parameters; did you mean lossAversion?`,
  ],
  [
    "alaska({ parameters: 3 })",
    `InputError: parameters: 3 is not allowed; expected "mode" or values by id (${ids} ids)`,
  ],
  [
    'alaska({ start: "tomorrow" })',
    'InputError: start: "tomorrow" is not allowed; expected a date as YYYY-MM-DD',
  ],
  [
    'alaska({ relax: ["recognitoin"] })',
    'InputError: relax: "recognitoin" is not allowed; expected one of recognition, guarantees, reparations; did you mean recognition?',
  ],
  [
    'alaska({ momentum: "fast" })',
    'InputError: momentum: "fast" is not allowed; expected "collapse", "breakthrough", an input, or a list of { day, value }',
  ],
  [
    'alaska({ momentum: [{ day: "x", value: 1 }] })',
    'InputError: series.0.day: "x" is not allowed; expected a finite number',
  ],
  [
    "alaska({ momentum: [1, 2] })",
    "InputError: series.0: 1 is not allowed; expected a point: an object with day, value",
  ],
  [
    "alaska({ horizonDays: -1 })",
    "InputError: horizonDays: -1 is not allowed; expected a whole number from 0 to 100000",
  ],
  ["alaska(3)", "InputError: options: 3 is not allowed; expected options: an object"],
  [
    "analyse()",
    "InputError: negotiation: undefined is not allowed; expected an object with agenda, parties, seed, protocol",
  ],
  ["analyse({})", "InputError: agenda: undefined is not allowed; expected an agenda, as `agenda` makes it"],
  ["analyse({ agenda: deal })", "InputError: parties: undefined is not allowed; expected a list of parties"],
  [
    "analyse(deal, [worth])",
    "InputError: agenda: undefined is not allowed; expected an agenda, as `agenda` makes it",
  ],
  [
    "analyse({ agenda: deal, parties: [] })",
    "InputError: parties: 0 is not allowed; expected at least two parties",
  ],
  [
    "shapleyShubik()",
    "InputError: game: undefined is not allowed; expected a game: an object with quota, weights",
  ],
  ["banzhaf({ quota: 3 })", "InputError: weights: undefined is not allowed; expected weights by name"],
  [
    "acceptable()",
    "InputError: negotiation: undefined is not allowed; expected an object with agenda, parties, seed, protocol",
  ],
  ["checkAgent()", "InputError: make: undefined is not allowed; expected a function"],
  ["checkAgent(3)", "InputError: make: 3 is not allowed; expected a function"],
  ["checkStrategy()", "InputError: make: undefined is not allowed; expected a function"],
  ["checkStrategy({})", "InputError: make: {} is not allowed; expected a function"],
  ["checkProtocol()", "InputError: make: undefined is not allowed; expected a function"],
  ["checkLog()", "InputError: log: undefined is not allowed; expected a text"],
  [
    'checkLog("[]")',
    "InputError: scenario: undefined is not allowed; expected a scenario, as defineScenario makes it",
  ],
  [
    'checkLog("[]", 3)',
    "InputError: scenario: 3 is not allowed; expected a scenario, as defineScenario makes it",
  ],
  ["timeline()", "DataError: log: undefined is not allowed; expected a list"],
  ["offers()", "DataError: space: undefined is not allowed; expected an object with data by name"],
  ["outcomeShares()", "DataError: outcomes: undefined is not allowed; expected at least one estimate"],
  ["fan()", "DataError: series: undefined is not allowed; expected an object with data by name"],
  ["survival()", "DataError: held: undefined is not allowed; expected at least one agreement"],
  ["comparison()", "DataError: differences: undefined is not allowed; expected at least one estimate"],
  ["convergence()", "DataError: trace: undefined is not allowed; expected at least one estimate"],
  ["kaplanMeier()", "DataError: held: undefined is not allowed; expected at least one agreement"],
  ["bands()", "DataError: at: undefined is not allowed; expected at least one moment"],
  ['openBatch("/nowhere")', "FolderError: /nowhere: holds no batch: there is no _manifest.json"],
  [
    'batch.quantiles("prise", [0.5])',
    'InputError: column: "prise" is not allowed; expected one of seed, run, price, price.reserve, seller.rush, buyer.taste; did you mean price?',
  ],
  [
    "batch.convergence()",
    "InputError: function: undefined is not allowed; expected a function of a row, such as (row) => row.run < 10",
  ],
  [
    'other.differences("price")',
    'InputError: function: "price" is not allowed; expected a function of a row, such as (row) => row.run < 10',
  ],
];
