/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { allPostIds, ME, person, postById } from '../feed.ts';
import { Icon } from '../shared/icon.tsx';
import { Nest } from '../shared/nest.tsx';
import { VARIANT } from '../shared/page.ts';
import { isPlainClick, usePath } from '../shared/router.ts';
import { testId } from '../shared/test-id.ts';
import { background, compose, purpose } from './composer-state.ts';
import { ComposeDialog } from './dialog.tsx';
import { Go } from './go.tsx';
import { Layers } from './layers.tsx';
import { ComposePage, HomePage, StatusPage } from './pages.tsx';
import { AvatarBox, handle } from './parts.tsx';
import x from './site.ts';
import { Toaster } from './toast.tsx';
import { W } from './words.ts';

const COMPOSE = '/compose/post';

/** Below this width the composer is a page and not a dialog. */
const NARROW = '(max-width: 500px)';

export function App() {
  const path = usePath();
  const under = background.use();
  const what = purpose.use();
  const composing = path === COMPOSE;
  const full = composing && (VARIANT.full || window.matchMedia(NARROW).matches);
  const shown = composing ? under : path;
  return (
    <Nest deep={1}>
      <Layers />
      <div className="shell" aria-hidden={composing && !full ? true : undefined}>
        <header role="banner">
          <Nest deep={3}>
            <Navigation />
          </Nest>
        </header>
        <main role="main">
          <Nest deep={2}>
            <div className="primary" {...testId('primaryColumn')}>
              {full ? <ComposePage purpose={what} /> : <Page path={shown} />}
            </div>
          </Nest>
        </main>
      </div>
      {composing && !full && <ComposeDialog purpose={what} />}
      <Toaster />
    </Nest>
  );
}

function Page({ path }: { path: string }): ReactNode {
  const id = allPostIds().find((each) => isPageOf(path, each)) ?? fillerAt(path);
  const post = id === undefined ? undefined : postById(id);
  return (
    <>
      <div className="page-head">
        {post !== undefined && (
          <button
            type="button"
            role="button"
            aria-label={W.back}
            {...testId('app-bar-back')}
            onClick={() => history.back()}
          >
            ←
          </button>
        )}
        <h2 dir="ltr">
          <span>{post === undefined ? W.home : W.post}</span>
        </h2>
      </div>
      {post === undefined ? <HomePage /> : <StatusPage key={post.id} post={post} />}
    </>
  );
}

/** A post's own address, or its photo's. */
function isPageOf(path: string, id: string): boolean {
  const own = x.pathOf(id);
  return path === own || path.startsWith(`${own}/`);
}

function fillerAt(path: string): string | undefined {
  for (let n = 0; n < VARIANT.count; n++) if (isPageOf(path, `filler-${n}`)) return `filler-${n}`;
  return undefined;
}

function Navigation() {
  return (
    <div className="navigation">
      <nav role="navigation">
        <Go to="/home" aria-label={W.home} {...testId('AppTabBar_Home_Link')}>
          <Icon name="home" /> <span>{W.home}</span>
        </Go>
        <Go to="/notifications" aria-label={W.notifications} {...testId('AppTabBar_Notifications_Link')}>
          <Icon name="bell" /> <span>{W.notifications}</span>
        </Go>
        <Go to={x.profileOf(ME)} aria-label={W.profile} {...testId('AppTabBar_Profile_Link')}>
          <Icon name="person" /> <span>{W.profile}</span>
        </Go>
      </nav>
      <a
        href={COMPOSE}
        role="link"
        aria-label={W.post}
        className="send"
        {...testId('SideNav_NewTweet_Button')}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          compose({});
        }}
      >
        {W.post}
      </a>
      <button
        type="button"
        role="button"
        aria-label={W.accountMenu}
        className="account"
        {...testId('SideNav_AccountSwitcher_Button')}
      >
        <div>
          <AvatarBox who={ME} link={false} />
        </div>
        <div>
          <div dir="ltr" className="name">
            <span>
              <span>{person(ME).name}</span>
            </span>
          </div>
          <div dir="ltr" className="soft">
            <span>@{handle(ME)}</span>
          </div>
        </div>
      </button>
    </div>
  );
}
