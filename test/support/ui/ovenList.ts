/** A repository's list as they are met: a table of contents, numbers, links behind titles, code, a fold, a question without an answer, links back to the top. */
export const ovenList = `# Oven Interview Questions

> Questions that bakers ask one another. Contributions welcome!

## Table of Contents

1. [Why is an oven preheated?](#1-why-is-an-oven-preheated)
2. [What does steam do to a crust?](#2-what-does-steam-do-to-a-crust)
3. [How do you know that a loaf is done?](#3-how-do-you-know-that-a-loaf-is-done)
4. [When is a stone better than a tray?](#4-when-is-a-stone-better-than-a-tray)

## 1. Why is an oven preheated?

So that the crust sets **while** the crumb still rises:

\`\`\`text
# heat first
450 F for 30 minutes
\`\`\`

**[⬆ Back to Top](#table-of-contents)**

## 2. What does steam do to a crust?

It keeps the surface soft until the loaf has risen.

<details><summary>More</summary>

Then it gelatinises the starch, which shines.

</details>

**[⬆ Back to Top](#table-of-contents)**

## 3. How do you know that a loaf is done?

1. It sounds hollow.
2. Its core has 96 °C.

**[⬆ Back to Top](#table-of-contents)**

## 4. When is a stone better than a tray?

## License

Nobody's.
`;

/** A colleague's flashcards about the same. */
export const ovenCards = 'Front;Back\n"What does steam do to a crust";"Without it the crust tears."\n"What is oven spring?";"The last rise, in the heat."\n';
