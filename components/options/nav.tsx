/** The ways between the screens of the options page. */
export const SCREENS = [
  { id: 'decks', title: 'Decks' },
  { id: 'sites', title: 'Sites' },
  { id: 'when', title: 'When to pause' },
  { id: 'pause', title: 'Breath and rest' },
  { id: 'people', title: 'People and reasons' },
  { id: 'data', title: 'Your data' },
] as const;

export type Screen = (typeof SCREENS)[number]['id'];

/** The screen in an address's hash; the first where it names none. `#decks/breath` names a deck of the first. */
export function screenOf(hash: string): { readonly screen: Screen; readonly rest: string } {
  const [name, rest = ''] = hash.replace(/^#/, '').split('/');
  const found = SCREENS.find(({ id }) => id === name);
  return { screen: found?.id ?? 'decks', rest: found ? rest : '' };
}

export function Nav({ screen }: { readonly screen: Screen }) {
  return (
    <nav aria-label="Options">
      <ul>
        {SCREENS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === screen ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
