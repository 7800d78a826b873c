import ts from 'typescript';
import { lineAt, nodesBelow, parse } from './parse';

/** What the house doesn't have in its code, each as `path:line: rule`. */
export function smellsIn(path: string, text: string): readonly string[] {
	const source = parse(path, text);
	return [...nodesBelow(source, source)].flatMap(node => {
		const rule = smellOf(node);
		return [
			...(rule === undefined ? [] : [`${path}:${lineAt(source, node.getStart(source))}: ${rule}`]),
			...commentSmells(node, source).map(({ at, rule }) => `${path}:${lineAt(source, at)}: ${rule}`),
		];
	});
}

function smellOf(node: ts.Node): string | undefined {
	if (node.kind === ts.SyntaxKind.AnyKeyword || node.kind === ts.SyntaxKind.JSDocAllType) {
		return 'The type `any`: say what it is, or `unknown`.';
	}
	if (ts.isEnumDeclaration(node)) {
		return 'An enum: alternatives are unions of strings.';
	}
	if (isDefaultExport(node)) {
		return 'A default export: a name is found by searching for it.';
	}
	return isLeftOut(node) ? 'A test that runs alone, or is left out.' : undefined;
}

function isDefaultExport(node: ts.Node): boolean {
	return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent) || ts.isExportSpecifier(node) && node.name.text === 'default';
}

/** `it.only(…)`, `describe.skip(…)`, `this.skip()`, `xit(…)`. */
function isLeftOut(node: ts.Node): boolean {
	if (ts.isPropertyAccessExpression(node)) {
		return /^(only|skip)$/.test(node.name.text) && /^(describe|context|suite|it|specify|test|this)$/.test(node.expression.getText());
	}
	return ts.isCallExpression(node) && /^x(describe|context|it|specify)$/.test(node.expression.getText());
}

/** The second and third: a note to oneself is the first thing on its line, or has a colon. */
const banned = /@ts-(?:ignore|nocheck|expect-error)\b|(?<=^\s*(?:\/\/|\/?\*+)?\s*)(?:TODO|FIXME)\b|\b(?:TODO|FIXME)(?=[:(])/gm;

/** A drawing in a comment shows what a rule finds. */
const drawing = /```[\s\S]*?```/g;

/** What stands between this token and the one before it can only be comments; texts that speak of these words are none. */
function commentSmells(node: ts.Node, source: ts.SourceFile): readonly { readonly at: number; readonly rule: string }[] {
	if (node.getChildCount(source) > 0 || ts.isJSDoc(node)) {
		return [];
	}
	const comments = source.text.slice(node.pos, node.getStart(source)).replace(drawing, shown => ' '.repeat(shown.length));
	return [...comments.matchAll(banned)].map(match => ({ at: node.pos + match.index, rule: `A comment says ${match[0]}.` }));
}
