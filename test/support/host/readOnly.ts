import * as vscode from 'vscode';

/**
 * A file system of the editor that nothing can be written to, whoever runs the test. Its one folder, `/log`, is empty.
 * @param isThere says whether it can be read either
 */
export function readOnlyFileSystem(scheme: string, isThere = () => true): vscode.Disposable {
	const refuse = (uri: vscode.Uri): never => { throw vscode.FileSystemError.NoPermissions(uri); };
	const isRoot = ({ path }: vscode.Uri) => path === '/' || path === '/log';
	return vscode.workspace.registerFileSystemProvider(scheme, {
		onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
		watch: () => new vscode.Disposable(() => undefined),
		stat(uri) {
			if (!isRoot(uri)) {
				throw vscode.FileSystemError.FileNotFound(uri);
			}
			return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
		},
		readDirectory(uri) {
			if (!isThere()) {
				throw vscode.FileSystemError.Unavailable(uri);
			}
			return [];
		},
		readFile(uri) { throw vscode.FileSystemError.FileNotFound(uri); },
		createDirectory: refuse,
		writeFile: refuse,
		delete: refuse,
		rename: refuse,
	}, { isReadonly: true });
}
