/**
 * A part of `npm run check:code`: every message is used. That none is missing and no parameter is wrong, the compiler says
 * already; that no translation drops a value, tests/utils/i18n/words.test.ts.
 */
import ts from 'typescript';

/** English declares the keys. */
const SOURCE = /\/utils\/i18n\/en\/(?!index|words|count)[a-zA-Z]+\.ts$/;

/** Translations and what maps all of them alike use no message. */
const LANGUAGES = /\/utils\/i18n\/(?:en|et|hu|sr|it|es)\//;

/** What reads every key of a group. */
const WHOLE = new Set(['keys', 'values', 'entries', 'fromEntries', 'assign']);

/** The messages that English declares: 'brief.goal' by where it is declared. */
function declared(program: ts.Program): Map<ts.Node, string> {
  const keys = new Map<ts.Node, string>();
  const visit = (object: ts.ObjectLiteralExpression, path: string): void => {
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const key = `${path}.${property.name.getText().replaceAll("'", '')}`;
      const value = unwrapped(property.initializer);
      if (ts.isObjectLiteralExpression(value)) visit(value, key);
      else keys.set(property, key);
    }
  };
  for (const file of program.getSourceFiles().filter(({ fileName }) => SOURCE.test(fileName))) {
    ts.forEachChild(file, (statement) => {
      if (!ts.isVariableStatement(statement)) return;
      for (const { name, initializer } of statement.declarationList.declarations) {
        const value = initializer === undefined ? undefined : unwrapped(initializer);
        if (value !== undefined && ts.isObjectLiteralExpression(value)) visit(value, name.getText());
      }
    });
  }
  return keys;
}

/** Without `satisfies` and `as const`. */
function unwrapped(expression: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression)
    ? unwrapped(expression.expression)
    : expression;
}

/** Strikes from `keys` what a file uses. */
function strikeUsed(file: ts.SourceFile, checker: ts.TypeChecker, keys: Map<ts.Node, string>): void {
  const strike = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) keys.delete(declaration);
  };
  const strikeAll = (type: ts.Type): void => {
    for (const property of type.getProperties()) {
      if (!isMessage(property)) continue;
      strike(property);
      strikeAll(checker.getTypeOfSymbol(property));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      strike(checker.getSymbolAtLocation(node.name));
      if (leavesWords(node, checker)) strikeAll(checker.getTypeAtLocation(node));
    }
    if (ts.isElementAccessExpression(node)) strikeAll(checker.getTypeAtLocation(node.expression));
    else if (ts.isSpreadAssignment(node)) strikeAll(checker.getTypeAtLocation(node.expression));
    else if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) strike(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    } else if (ts.isCallExpression(node) && isWhole(node)) {
      for (const argument of node.arguments) strikeAll(checker.getTypeAtLocation(argument));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** Whether a group goes on under a type of its own, where nothing tells any more which of its keys are read. */
function leavesWords(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return false;
  if (ts.isVariableDeclaration(parent) && parent.type === undefined) return false;
  const wanted = checker.getContextualType(node);
  return wanted?.getProperties().some(isMessage) !== true;
}

function isMessage({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => SOURCE.test(node.getSourceFile().fileName));
}

function isWhole({ expression }: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(expression) &&
    expression.expression.getText() === 'Object' &&
    WHOLE.has(expression.name.text)
  );
}

/** What is wrong with the messages of the program, a line each, and how many there are. */
export function checkWords(program: ts.Program): { count: number; problems: string[] } {
  // Makes the links from nodes to their parents too, which reading their text needs.
  const checker = program.getTypeChecker();
  const keys = declared(program);
  const count = keys.size;
  for (const file of program.getSourceFiles()) {
    const own = !file.fileName.includes('/node_modules/') && !/\/(?:tests|scripts)\//.test(file.fileName);
    if (own && !LANGUAGES.test(file.fileName)) strikeUsed(file, checker, keys);
  }
  const problems = [...keys.values()].map((key) => `Nothing says "${key}": remove it from all languages.`);
  return { count, problems };
}
