import * as vscode from 'vscode';

/** Gives a page its frame: no content, which comes by message, and nothing from anywhere but the extension. */
export type PageFrame = (webview: vscode.Webview) => Promise<string>;

/**
 * The page's script and styles stand in the frame itself: each file that a page asks for goes through the whole editor and back, which costs
 * a person more waiting time than reading it does. What a text may need besides, code colours and formulas, is found by the base address.
 */
export function createPageFrame(extension: vscode.Uri): PageFrame {
	const folder = vscode.Uri.joinPath(extension, 'dist', 'webview');
	const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
	let files: Promise<readonly [style: string, script: string]> | undefined;

	return async webview => {
		files ??= Promise.all([read('questionPanel.css'), read('questionPanel.js')]);
		files.catch(() => { files = undefined; });
		const [style, script] = await files;
		const nonce = crypto.randomUUID().replaceAll('-', '');
		const policy = [
			'default-src \'none\'',
			`script-src 'nonce-${nonce}'`,
			`style-src 'nonce-${nonce}'`,
			'img-src blob: data:',
			`base-uri ${webview.cspSource}`,
		].join('; ');
		return `<!DOCTYPE html>
<html lang="en">
<head>
	<meta charset="utf-8">
	<meta http-equiv="Content-Security-Policy" content="${policy}">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<base href="${webview.asWebviewUri(folder).toString()}/">
	<title>Dry Run</title>
	<style nonce="${nonce}">${style.replace(/<(?=\/style)/gi, '\\3C ')}</style>
</head>
<body>
	<main id="page" aria-live="off"></main>
	<script type="module" nonce="${nonce}">${script.replace(/<(?=!--|\/?script)/gi, '\\x3C')}</script>
</body>
</html>`;
	};
}
