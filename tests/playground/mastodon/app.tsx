/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { allPostIds, ME, postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { VARIANT } from '../shared/page.ts';
import { usePath } from '../shared/router.ts';
import { useRemount } from '../shared/use-remount.ts';
import { WIDE } from './compose.ts';
import { ComposeForm } from './compose-form.tsx';
import { startEdit } from './composer-state.ts';
import { Avatar, DisplayName } from './display-name.tsx';
import { Feed } from './feed.tsx';
import { Go } from './go.tsx';
import { c } from './names.ts';
import mastodon from './site.ts';
import { Thread } from './thread.tsx';
import { W } from './words.ts';

function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const changed = () => setWide(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return wide;
}

/** The single-column layout: compose panel, one column, navigation. */
export function App() {
  const path = usePath();
  const wide = useWide();
  const remount = useRemount();

  useEffect(() => {
    if (VARIANT.edit !== undefined) startEdit(VARIANT.edit);
  }, []);

  const publish = path === '/publish';
  return (
    <div tabIndex={-1}>
      <div className={c('ui')}>
        <div className={c('columns-area__panels')}>
          <div className={c('columns-area__panels__pane columns-area__panels__pane--compositional')}>
            <div className={c('columns-area__panels__pane__inner')}>
              {wide && (
                <div className={c('compose-panel')}>
                  <form className={c('search')} onSubmit={(event) => event.preventDefault()}>
                    <input
                      className={c('search__input')}
                      type="text"
                      placeholder={W.search}
                      aria-label={W.search}
                    />
                  </form>
                  {/* While the composer is elsewhere the panel keeps an empty box of the same class (4.5 source). */}
                  {publish ? (
                    <div className={c('compose-form flex-spacer')} />
                  ) : (
                    <ComposeForm key={remount} />
                  )}
                  <div className={c('link-footer')}>
                    <p>
                      <strong>mastodon.social</strong> · sandbox
                    </p>
                  </div>
                </div>
              )}
            </div>
          </div>
          <div className={c('columns-area__panels__main')}>
            <Header path={path} />
            <div className={c('columns-area columns-area--mobile')}>
              <div role="region" aria-label={publish ? W.newPost : W.home} className={c('column')}>
                <Screen path={path} remount={remount} />
              </div>
            </div>
          </div>
          <Navigation path={path} />
        </div>
        <div className={c('modal-root')} />
      </div>
    </div>
  );
}

function Screen({ path, remount }: { path: string; remount: number }) {
  if (path === '/publish') {
    return (
      <div className={c('scrollable')}>
        <ComposeForm key={remount} />
      </div>
    );
  }
  const id = allPostIds().find((each) => mastodon.pathOf(each) === path) ?? fillerAt(path);
  const post = id === undefined ? undefined : postById(id);
  return post === undefined ? <Feed /> : <Thread key={post.id} post={post} />;
}

/** The filler post at a path, if it is one of this page's long feed. */
function fillerAt(path: string): string | undefined {
  for (let n = 0; n < VARIANT.count; n++) if (mastodon.pathOf(`filler-${n}`) === path) return `filler-${n}`;
  return undefined;
}

function Header({ path }: { path: string }) {
  const home = path === '/home' || path === '/';
  return (
    <div className={c('tabs-bar__wrapper')}>
      <div id="tabs-bar__portal">
        <div className={c('column-header__wrapper')}>
          <h1 className={c('column-header')}>
            {home ? (
              <button type="button" className={c('column-header__title')}>
                <Icon name="home" /> {W.home}
              </button>
            ) : (
              <button
                type="button"
                className={c('column-header__back-button')}
                onClick={() => history.back()}
              >
                <span>{W.back}</span>
              </button>
            )}
          </h1>
        </div>
      </div>
    </div>
  );
}

function Navigation({ path }: { path: string }) {
  return (
    <div className={c('columns-area__panels__pane columns-area__panels__pane--start')}>
      <div className={c('columns-area__panels__pane__inner')}>
        <div className={c('navigation-panel')}>
          <div className={c('navigation-bar')}>
            <Go to={mastodon.profileOf(ME)} className={c('account__display-name')}>
              <Avatar who={ME} size={36} />
              <DisplayName who={ME} />
            </Go>
          </div>
          <div className={c('navigation-panel__menu')}>
            <Go to="/publish" className={c('button navigation-panel__compose-button')}>
              <span>{W.newPost}</span>
            </Go>
            <Go to="/home" className={c(`column-link${path === '/home' ? ' active' : ''}`)}>
              <Icon name="home" /> <span>{W.home}</span>
            </Go>
            <Go to="/notifications" className={c('column-link')}>
              <Icon name="bell" /> <span>{W.notifications}</span>
            </Go>
          </div>
        </div>
      </div>
    </div>
  );
}
