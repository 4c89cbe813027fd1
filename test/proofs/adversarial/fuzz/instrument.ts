import { ts } from 'ts-morph';

/** A block of code: what runs when a branch is taken, or when an operand is evaluated. */
export interface Block {
  file: string;
  line: number;
  /** The declared function around it. */
  inside: string;
  text: string;
}

/** The name of the counters in the code that is measured. */
const counters = '__blocks';

/** The code of a module as JavaScript that counts how often each of its blocks runs; `blocks` gets what each is. */
export function instrument(file: string, text: string, blocks: Block[]): string {
  const { outputText } = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    transformers: { before: [(context) => (source) => instrumentSource(source, context)] },
  });
  return `const ${counters} = globalThis.${counters};\n${outputText}`;

  function instrumentSource(source: ts.SourceFile, { factory }: ts.TransformationContext): ts.SourceFile {
    const count = (node: ts.Node, what = node.getText(source)): ts.Expression => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const number =
        blocks.push({
          file,
          line: line + 1,
          inside: functionAround(node),
          text: what.replace(/\s+/g, ' ').slice(0, 100),
        }) - 1;
      const counter = factory.createElementAccessExpression(factory.createIdentifier(counters), number);
      return factory.createPostfixIncrement(counter);
    };
    const before = (node: ts.Node, expression: ts.Expression): ts.Expression =>
      factory.createParenthesizedExpression(factory.createComma(count(node), expression));
    const block = (node: ts.Node, statements: readonly ts.Statement[], what?: string): ts.Block =>
      factory.createBlock([factory.createExpressionStatement(count(node, what)), ...statements], true);
    const branch = (node: ts.Statement, what?: string): ts.Block =>
      block(node, ts.isBlock(node) ? node.statements.map(visit) : [visit(node)], what);

    const visit = <T extends ts.Node>(node: T): T => visitNode(node) as unknown as T;
    const inner = <T extends ts.Node>(node: T): T => ts.visitEachChild(node, visitNode, undefined);
    return inner(source);

    function visitNode(node: ts.Node): ts.Node {
      if (ts.isIfStatement(node)) {
        const condition = node.expression.getText(source);
        const unless = `unless ${condition}`;
        const otherwise = node.elseStatement ? branch(node.elseStatement, unless) : block(node, [], unless);
        const then = branch(node.thenStatement, `if ${condition}`);
        return factory.updateIfStatement(node, visit(node.expression), then, otherwise);
      }
      if (ts.isForStatement(node)) {
        const { initializer, condition, incrementor } = node;
        return factory.updateForStatement(
          node,
          initializer && visit(initializer),
          condition && visit(condition),
          incrementor && visit(incrementor),
          branch(node.statement),
        );
      }
      if (ts.isForInStatement(node))
        return factory.updateForInStatement(node, node.initializer, visit(node.expression), branch(node.statement));
      if (ts.isForOfStatement(node)) {
        const { awaitModifier, initializer, expression } = node;
        return factory.updateForOfStatement(
          node,
          awaitModifier,
          initializer,
          visit(expression),
          branch(node.statement),
        );
      }
      if (ts.isFunctionDeclaration(node) && node.body) {
        const { modifiers, asteriskToken, name, typeParameters, parameters, type } = node;
        const body = branch(node.body);
        return factory.updateFunctionDeclaration(
          node,
          modifiers,
          asteriskToken,
          name,
          typeParameters,
          parameters,
          type,
          body,
        );
      }
      if (ts.isArrowFunction(node)) {
        const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken, body } = node;
        const counted = ts.isBlock(body) ? branch(body) : before(body, visit(body));
        return factory.updateArrowFunction(
          node,
          modifiers,
          typeParameters,
          parameters,
          type,
          equalsGreaterThanToken,
          counted,
        );
      }
      if (ts.isCatchClause(node)) return factory.updateCatchClause(node, node.variableDeclaration, branch(node.block));
      if (ts.isCaseClause(node)) {
        const statements = [factory.createExpressionStatement(count(node)), ...node.statements.map(visit)];
        return factory.updateCaseClause(node, visit(node.expression), statements);
      }
      if (ts.isDefaultClause(node)) {
        const statements = [factory.createExpressionStatement(count(node)), ...node.statements.map(visit)];
        return factory.updateDefaultClause(node, statements);
      }
      if (ts.isConditionalExpression(node)) {
        const { condition, questionToken, whenTrue, colonToken, whenFalse } = node;
        return factory.updateConditionalExpression(
          node,
          visit(condition),
          questionToken,
          before(whenTrue, visit(whenTrue)),
          colonToken,
          before(whenFalse, visit(whenFalse)),
        );
      }
      if (ts.isBinaryExpression(node) && decides(node.operatorToken.kind)) {
        const right = before(node.right, visit(node.right));
        return factory.updateBinaryExpression(node, visit(node.left), node.operatorToken, right);
      }
      return inner(node);
    }
  }
}

function functionAround(node: ts.Node): string {
  const found = ts.findAncestor(node, ts.isFunctionDeclaration);
  return found?.name?.text ?? '';
}

/** Whether an operator evaluates its right operand only sometimes. */
function decides(kind: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ].includes(kind);
}
