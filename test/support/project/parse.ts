import ts from 'typescript';

export function parse(path: string, text: string): ts.SourceFile {
	return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Every node below one, JSDoc and punctuation too, in the order of the text. */
export function* nodesBelow(node: ts.Node, source: ts.SourceFile): Generator<ts.Node> {
	for (const child of node.getChildren(source)) {
		yield child;
		yield* nodesBelow(child, source);
	}
}

/** The line of a place in the text, counted from one. */
export function lineAt(source: ts.SourceFile, position: number): number {
	return source.getLineAndCharacterOfPosition(position).line + 1;
}
