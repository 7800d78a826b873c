/** What images are shown, by the endings of their names. */
const mediaTypes = {
	png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', svg: 'image/svg+xml', webp: 'image/webp', avif: 'image/avif', bmp: 'image/bmp',
} as const;

const imageName = new RegExp(`\\.(${Object.keys(mediaTypes).join('|')})$`, 'i');

/** The media type of an image by its name; undefined for what is no image. */
export function mediaTypeOf(path: string): string | undefined {
	const ending = imageName.exec(path)?.[1]?.toLowerCase();
	return ending === undefined ? undefined : mediaTypes[ending as keyof typeof mediaTypes];
}

/** The path that an image's address names, from the folder of its file; undefined for what no image is shown from: other sites, absolute paths. */
export function pathOf(target: string): string | undefined {
	const written = target.replace(/[?#].*$/s, '');
	if (/^[a-z][a-z\d+.-]*:/i.test(written) || /[\0\\]/.test(written) || written.startsWith('/')) {
		return undefined;
	}
	const path = decoded(written);
	return path !== undefined && imageName.test(path) && !/[\0\\:]/.test(path) && !path.startsWith('/') ? path : undefined;
}

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined; // a stray percent sign; there is no other way to ask
	}
}

/** A path from one folder, said from the folder above all; undefined when it leaves that. */
export function pathFrom(folder: string, path: string): string | undefined {
	const parts: string[] = [];
	for (const part of [...folder.split('/'), ...path.split('/')]) {
		if (part === '..' && parts.pop() === undefined) {
			return undefined;
		}
		if (part !== '' && part !== '.' && part !== '..') {
			parts.push(part);
		}
	}
	return parts.join('/');
}
