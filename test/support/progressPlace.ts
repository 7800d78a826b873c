import { openProgress, type Progress } from '../../src/core/progress/store';
import { day, morning } from './builders';
import { memoryFiles, memoryMemento, type MemoryFiles, type MemoryMemento } from './memoryFiles';

/** A folder, a memento and the windows that are opened on them, by one clock. */
export interface Place {
	readonly files: MemoryFiles;
	readonly memento: MemoryMemento;
	open(writer?: string): Promise<Progress>;
	/** Lets days go by; fewer than none set the clock back. */
	wait(days: number): void;
}

export function aPlace(start = morning): Place {
	const files = memoryFiles();
	const memento = memoryMemento();
	let windows = 0;
	let clock = start;
	return {
		files,
		memento,
		wait(days) { clock += days * day; },
		open: (writer = `w${windows++}`) => openProgress({ files, memento, now: () => clock++, writer }),
	};
}

export const standingsOf = (progress: Progress) => new Map([...progress.all()].map(([key, { standing }]) => [key, standing] as const).sort());
