/** A number with its noun, such as "1 question" and "12,000 entries". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
