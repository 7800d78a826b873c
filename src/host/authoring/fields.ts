import * as vscode from 'vscode';
import type { Completion } from '../../core/author/complete';
import type { SchemaNode } from '../../core/author/schemaNode';
import type { Span } from '../../core/text/span';

type LoadSchema = () => Promise<SchemaNode>;
type IsBank = (document: vscode.TextDocument) => boolean;

const rangeOf = (document: vscode.TextDocument, { start, end }: Span) => new vscode.Range(document.positionAt(start), document.positionAt(end));

/** Offers the fields that an entry doesn't have yet, and the values of a field that has only a few. */
export function createCompletionProvider(load: LoadSchema, isBank: IsBank): vscode.CompletionItemProvider {
	return {
		async provideCompletionItems(document, position) {
			if (!isBank(document)) {
				return [];
			}
			const { authorTools } = await import('../../core/author/tools');
			const schema = await load();
			return authorTools.completionsAt(document.getText(), document.offsetAt(position), schema).map((each, at) => itemFor(document, each, at));
		},
	};
}

function itemFor(document: vscode.TextDocument, { kind, label, description, snippet, replaces, asksOn }: Completion, at: number): vscode.CompletionItem {
	const item = new vscode.CompletionItem(label, kind === 'field' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.EnumMember);
	item.detail = 'Dry Run';
	item.documentation = new vscode.MarkdownString(description);
	item.insertText = new vscode.SnippetString(snippet);
	item.range = rangeOf(document, replaces);
	item.sortText = String(at).padStart(3, '0'); // in the order in which a question is best written
	if (asksOn) {
		item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };
	}
	return item;
}

/** Says what the field under the pointer is for. */
export function createHoverProvider(load: LoadSchema, isBank: IsBank): vscode.HoverProvider {
	return {
		async provideHover(document, position) {
			if (!isBank(document)) {
				return undefined;
			}
			const { authorTools } = await import('../../core/author/tools');
			const note = authorTools.fieldNoteAt(document.getText(), document.offsetAt(position), await load());
			if (!note || note.description === '') {
				return undefined;
			}
			const text = new vscode.MarkdownString(`**${note.name}**: ${note.description}`);
			if (note.values.length > 0) {
				text.appendMarkdown(`\n\n${note.values.map(value => `\`${value}\``).join(' · ')}`);
			}
			return new vscode.Hover(text, rangeOf(document, note.span));
		},
	};
}
