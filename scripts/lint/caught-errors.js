/**
 * A catch must not make a mistake of the programmer, such as a TypeError, into something else: it throws what it does
 * not know, or hands on what it caught, as the `cause` of another error or to whoever reports it. Asking for its class,
 * or for its message alone, does neither.
 */

const transparent = [
  "ConditionalExpression",
  "LogicalExpression",
  "TSAsExpression",
  "TSNonNullExpression",
  "ArrayExpression",
  "SpreadElement",
  "Property",
  "ObjectExpression",
  "AwaitExpression",
];

/** Whether a node is in the question of an `if` or the like, where only its truth counts. */
function isAsked(node, parent) {
  return (
    ["IfStatement", "ConditionalExpression", "WhileStatement"].includes(parent.type) && parent.test === node
  );
}

/** Whether a statement is reached only for an error that is known. */
function isForKnown(node) {
  for (let at = node; !/^CatchClause$|Function/.test(at.type); at = at.parent) {
    const { parent } = at;
    const isThen = parent.type === "IfStatement" && parent.consequent === at;
    if (isThen && parent.test.type === "BinaryExpression" && parent.test.operator === "instanceof")
      return true;
  }
  return false;
}

/** Whether what an identifier stands for goes on from where it stands. */
function goesOn(node, variablesOf) {
  const { parent } = node;
  if (isAsked(node, parent)) return false;
  if (parent.type === "ThrowStatement" || parent.type === "ReturnStatement") return !isForKnown(parent);
  if (parent.type === "ArrowFunctionExpression") return true;
  if (parent.type === "CallExpression" || parent.type === "NewExpression") {
    const isGiven = parent.arguments.includes(node) && parent.callee.name !== "String";
    return isGiven && !isQuestion(parent) && !isForKnown(parent);
  }
  if (parent.type === "VariableDeclarator" && parent.id.type === "Identifier")
    return variablesOf(parent).some((variable) => isHandedOn(variable, variablesOf, parent.id));
  return transparent.includes(parent.type) && goesOn(parent, variablesOf);
}

/** Whether a call only answers a question about its argument: `if (isMissing(cause))`. */
function isQuestion(call) {
  let at = call;
  while (["UnaryExpression", "LogicalExpression"].includes(at.parent.type)) at = at.parent;
  return isAsked(at, at.parent);
}

function isHandedOn({ references }, variablesOf, declared) {
  return references.some(({ identifier }) => identifier !== declared && goesOn(identifier, variablesOf));
}

/** The rule of eslint. */
export const caughtErrors = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      lost: "What is caught here is lost, a TypeError as well: throw what is not known, or hand it on as the cause.",
    },
  },
  create(context) {
    const variablesOf = (node) => context.sourceCode.getDeclaredVariables(node);
    const check = (node) => {
      if (!variablesOf(node).some((variable) => isHandedOn(variable, variablesOf)))
        context.report({ node, messageId: "lost" });
    };
    return {
      CatchClause: check,
      "CallExpression[callee.property.name='catch']"({ arguments: [handler] }) {
        if (handler?.type === "ArrowFunctionExpression" || handler?.type === "FunctionExpression")
          check(handler);
      },
    };
  },
};
