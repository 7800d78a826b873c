import * as vscode from 'vscode';
import type { RegisterCommand } from '../command';
import { commands } from '../ids';
import type { Library } from '../library';
import { isYamlBank, yamlFiles } from './bankDocument';
import { createCompletionProvider, createHoverProvider } from './fields';
import { askNewQuestion } from './newQuestion';
import { schemaLoader } from './schema';

export interface AuthoringParts {
	readonly extension: vscode.Uri;
	readonly library: Library;
	readonly command: RegisterCommand;
}

/** What helps to write a bank in YAML: fields and values while one types, what they mean, and a new question in its place. */
export function registerAuthoring({ extension, library, command }: AuthoringParts): vscode.Disposable {
	const schema = schemaLoader(extension);
	return vscode.Disposable.from(
		vscode.languages.registerCompletionItemProvider(yamlFiles, createCompletionProvider(schema, isYamlBank), ' ', ':', '-'),
		vscode.languages.registerHoverProvider(yamlFiles, createHoverProvider(schema, isYamlBank)),
		command(commands.newQuestion, () => askNewQuestion(library)),
	);
}
