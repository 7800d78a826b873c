/** A figure that the bank tells people, and the same figure worked again. */
export interface Worked {
	/** The question that says it. */
	readonly id: string;
	/** The words that hold the figure, as they stand in the question; they contain one number. */
	readonly says: string;
	/** The figure, computed; it must agree to the precision that `says` prints. */
	readonly is: number;
}
