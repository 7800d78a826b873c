import type { RegisterCommand } from '../command';
import type { Library } from '../library';
import type { Practice } from '../practice/practice';
import type { ProgressRoom } from '../progress';

export interface KeepingParts {
	readonly library: Library;
	readonly progress: ProgressRoom;
	readonly practice: Pick<Practice, 'scheduler'>;
	readonly command: RegisterCommand;
}
