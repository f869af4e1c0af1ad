/** @jsxImportSource react */
import { allPostIds, ME, postById, repliesTo, timeline } from '../feed.ts';
import { VARIANT } from '../shared/page.ts';
import { navigate, usePath } from '../shared/router.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { Composer } from './composer.tsx';
import { composer } from './composer-state.ts';
import { Card, FocalNote } from './note.tsx';
import { Publication } from './publication.tsx';
import substack from './site.ts';

export function App() {
  const path = usePath();
  const opened = composer.use();
  if (location.hostname !== substack.host) return <Publication />;
  const id = allPostIds().find((each) => substack.pathOf(each) === path);
  return (
    <div className="reader-nav-root">
      <div role="navigation" className="nav">
        <a href="/home">Home</a>
        <a href="/chat">Chat</a>
        <a href={substack.profileOf(ME)}>Profile</a>
        <button type="button" className="create" data-sandbox="create" onClick={() => composer.set({})}>
          Create
        </button>
      </div>
      <div className="page">
        {path.startsWith('/chat') ? <Chat /> : id === undefined ? <Feed /> : <Thread id={id} />}
      </div>
      {opened !== undefined && <Composer key={JSON.stringify(opened)} opened={opened} />}
    </div>
  );
}

function Feed() {
  const entries = timeline(VARIANT.count);
  const [shown, end] = useGrowing(entries.length, 30);
  return (
    <div role="region" aria-label="Notes feed">
      {entries.slice(0, shown).map((entry, index) => (
        <Card key={index} id={entry.post} entity={entry.post} />
      ))}
      <div ref={end} />
    </div>
  );
}

/** In a thread every card carries the key of the note the page is about (public extension code, 2026-10). */
function Thread({ id }: { id: string }) {
  const parent = postById(id)?.replyTo;
  return (
    <div>
      <button type="button" onClick={() => navigate('/home')}>
        ←
      </button>
      {parent !== undefined && <Card id={parent} entity={id} />}
      <FocalNote id={id} />
      {repliesTo(id).map((reply) => (
        <Card key={reply.id} id={reply.id} entity={id} />
      ))}
    </div>
  );
}

/** Messages, which nothing may hold. */
function Chat() {
  return (
    <div className="chat">
      <div contentEditable suppressContentEditableWarning role="textbox" className="tiptap ProseMirror">
        <p />
      </div>
      <button type="button">Send</button>
    </div>
  );
}
