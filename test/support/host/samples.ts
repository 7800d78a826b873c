/** A list as people keep it: numbered headings, an answer each, and one question that nobody has answered yet. */
export const kitchenList = `# Kitchen Interview

## 1. Why does bread rise?

Yeast turns sugar into gas, and gluten holds it.

![A loaf](img/loaf.png)

## 2. What does salt do to dough?

It slows the yeast and strengthens the gluten.

## 3. When do you fold, and when do you knead?
`;

/** Flashcards about the same, of which one is a question that the list has too. */
export const kitchenCards = 'question,answer,tags\nWhy does bread rise,It is full of gas.,baking\nWhat is a poolish?,A wet starter.,baking\n,Lost its question.,\n';
