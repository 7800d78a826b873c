import * as vscode from 'vscode';
import type { SchemaNode } from '../../core/author/schemaNode';

/** Gives the bank's JSON schema, which the build writes; read when it is first asked for. */
export function schemaLoader(extension: vscode.Uri): () => Promise<SchemaNode> {
	let schema: Promise<SchemaNode> | undefined;
	const load = async () => {
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'bank.schema.json'));
		return JSON.parse(new TextDecoder().decode(bytes)) as SchemaNode;
	};
	return () => schema ??= load();
}
