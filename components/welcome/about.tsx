/** The three short screens: what it does, what you can answer, what it never does. */

export function WhatItDoes() {
  return (
    <>
      <p class="lead">
        A firebreak is a gap cut in advance, so that a fire stops there. This one lies between you and a
        pile-on.
      </p>
      <p>
        When you are about to quote somebody with scorn, to join a call-out, or to pass one on, Firebreak
        notices and gives you one breath and one good question. On most days you will not see it.
      </p>
      <p>
        It does not judge causes. Criticism of governments, companies and the powerful is cool to it. What
        counts is the moment: who is about to be added to, by how many, in which words.
      </p>
    </>
  );
}

const ANSWERS = [
  ['Let it go', 'Nothing is sent. Your words stay in the box.'],
  ['Edit', 'Back to your draft, where you were.'],
  ['Hold', 'Kept for later, on your own machine.'],
  ['Post it', 'Sent, exactly as you wrote it. It is always there.'],
] as const;

export function LastWord() {
  return (
    <>
      <dl class="answers">
        {ANSWERS.map(([answer, meaning]) => (
          <div key={answer}>
            <dt>{answer}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        If it happened to you, or you are warning people, one press says so. It is sent at once, and you are
        not asked again in that thread.
      </p>
    </>
  );
}

const NEVER = [
  [
    'It sends nothing anywhere.',
    'There is no server, no account, no count of users. It has no way to reach the network.',
  ],
  [
    'It keeps no words and no names.',
    'The log has times, reasons and your answers. Only a draft that you hold is kept.',
  ],
  [
    'It never costs you a post.',
    'When something in Firebreak goes wrong, the site’s own button works as always.',
  ],
  ['It does not score you.', 'No points, no streaks, no praise.'],
] as const;

export function WhatItNeverDoes() {
  return (
    <ul class="never">
      {NEVER.map(([what, how]) => (
        <li key={what}>
          <p class="name">{what}</p>
          <p class="soft">{how}</p>
        </li>
      ))}
    </ul>
  );
}
