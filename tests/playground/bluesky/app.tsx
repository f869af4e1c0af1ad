/** @jsxImportSource react */
import { useState } from 'react';
import { allPostIds, ME, postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { Nest } from '../shared/nest.tsx';
import { VARIANT } from '../shared/page.ts';
import { usePath } from '../shared/router.ts';
import { Composer } from './composer.tsx';
import { composer } from './composer-state.ts';
import { Go } from './go.tsx';
import { AvatarPicture } from './parts.tsx';
import { HomeScreen, ThreadScreen } from './screens.tsx';
import bluesky from './site.ts';
import { Toaster } from './toast.tsx';
import { W } from './words.ts';

/** How many screens the navigator keeps, the shown one included. */
const KEPT = 4;

export function App() {
  const path = usePath();
  const screens = useScreens(path);
  const opened = composer.use();
  return (
    <Nest deep={2}>
      <div className="shell">
        <main role="main">
          {/* Old screens stay in the document, hidden: a reader that does not ask for visibility finds them. */}
          {screens.map((each) => (
            <div key={each} style={{ display: each === path ? 'block' : 'none' }}>
              <Nest deep={3}>
                <Screen path={each} />
              </Nest>
            </div>
          ))}
        </main>
        <nav role="navigation">
          <button type="button" role="button" aria-haspopup="menu" aria-expanded={false}>
            <AvatarPicture who={ME} size={40} />
          </button>
          <Go to="/" aria-label={W.home} tabIndex={0}>
            <Icon name="home" /> <span>{W.home}</span>
          </Go>
          <Go to="/search" aria-label={W.explore} tabIndex={0}>
            <Icon name="search" /> <span>{W.explore}</span>
          </Go>
          <Go to="/notifications" aria-label={W.notifications} tabIndex={0}>
            <Icon name="bell" /> <span>{W.notifications}</span>
          </Go>
          <Go to={bluesky.profileOf(ME)} aria-label={W.profile} tabIndex={0}>
            <Icon name="person" /> <span>{W.profile}</span>
          </Go>
          <div>
            <button
              type="button"
              role="button"
              tabIndex={0}
              aria-label={W.composePost}
              className="publish"
              onClick={() => composer.set({})}
            >
              <div>
                <Icon name="pen" />
              </div>
            </button>
          </div>
        </nav>
        {opened !== undefined && <Composer opened={opened} />}
        <Toaster />
      </div>
    </Nest>
  );
}

/** The stack of screens: going somewhere new puts one on top, going back takes those above it off. */
function useScreens(path: string): string[] {
  const [screens, setScreens] = useState([path]);
  if (screens.at(-1) === path) return screens;
  const at = screens.indexOf(path);
  const next = at >= 0 ? screens.slice(0, at + 1) : [...screens, path].slice(-KEPT);
  setScreens(next);
  return next;
}

function Screen({ path }: { path: string }) {
  if (path === '/' || path === '/home') return <HomeScreen />;
  const id = allPostIds().find((each) => bluesky.pathOf(each) === path) ?? fillerAt(path);
  const post = id === undefined ? undefined : postById(id);
  return post === undefined ? (
    <p className="empty">Nothing to see in the sandbox.</p>
  ) : (
    <ThreadScreen post={post} />
  );
}

function fillerAt(path: string): string | undefined {
  for (let n = 0; n < VARIANT.count; n++) if (bluesky.pathOf(`filler-${n}`) === path) return `filler-${n}`;
  return undefined;
}
