import ts from 'typescript';
import type { Files } from './files';
import { lineAt, nodesBelow, parse } from './parse';

export interface Use {
	/** `startDrill` of `commands.startDrill`. */
	readonly name: string;
	readonly place: string;
	/** The function that gets it as its first argument, if one does: `command` of `command(commands.startDrill, …)`. */
	readonly givenTo: string | undefined;
}

/** Where the code uses the names of an object of ids. */
export function usesOf(object: string, files: Files): readonly Use[] {
	return [...files].flatMap(([path, text]) => {
		const source = parse(path, text);
		return [...nodesBelow(source, source)].flatMap(node => {
			if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== object) {
				return [];
			}
			const { parent } = node;
			const givenTo = ts.isCallExpression(parent) && parent.arguments[0] === node ? parent.expression.getText() : undefined;
			return [{ name: node.name.text, place: `${path}:${lineAt(source, node.getStart(source))}`, givenTo }];
		});
	});
}

/** Where the code spells an id out, each as `path:line: id`. */
export function spelledOut(ids: readonly string[], files: Files): readonly string[] {
	return [...files].flatMap(([path, text]) => {
		const source = parse(path, text);
		return [...nodesBelow(source, source)].flatMap(node =>
			ts.isStringLiteralLike(node) && ids.includes(node.text) ? [`${path}:${lineAt(source, node.getStart(source))}: ${node.text}`] : []);
	});
}
