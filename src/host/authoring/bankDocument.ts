import type * as vscode from 'vscode';
import { looksLikeBank } from '../../core/author/looksLikeBank';
import { bankFolder } from '../../core/bank/fileName';

export const yamlFiles: vscode.DocumentSelector = [{ language: 'yaml' }, { pattern: `**/${bankFolder}/**/*.{yaml,yml}` }];

/** A YAML file in a bank's folder, or one that begins like a bank wherever it is. */
export const isYamlBank = (document: vscode.TextDocument): boolean => /\/\.dryrun\/.*\.ya?ml$/i.test(document.uri.path) || looksLikeBank(document.getText());
