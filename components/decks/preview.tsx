/** How a question will look: the real dialog, in a shadow root with its own styles as on a page. It cannot be pressed. */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Pause } from '../pause/pause';
import css from '../pause/pause.css?inline';

/** The dialog in its place on the page instead of over it. */
const HERE = `dialog { position: static; width: 100%; max-height: none; margin: 0; box-shadow: none; animation: none !important; }`;

export interface PreviewProps {
  readonly question: string | null;
  readonly breath: number;
  readonly keepsLine: boolean;
}

export function Preview({ question, breath, keepsLine }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const style = <style>{css + HERE}</style>;
    render(
      <>
        {style}
        <dialog open aria-labelledby="title">
          <Pause
            move="reply"
            author="@ada.example"
            before={null}
            reasons={[
              { id: 'many', why: 'About 240 people have answered it already.', muted: false },
              {
                id: 'words',
                why: 'Some of the words are about the person, not about what was said.',
                muted: false,
              },
            ]}
            question={question}
            breath={breath > 0 ? { left: breath, of: breath } : null}
            choosing={false}
            busy={false}
            trouble={null}
            canHold
            canGoPrivate
            keepsLine={keepsLine}
            look={0}
            isNewLook={false}
            onChoice={(_choice, _line, event) => event.preventDefault()}
          />
        </dialog>
      </>,
      shadow,
    );
  }, [question, breath, keepsLine]);
  return (
    <figure class="preview">
      <figcaption class="soft">So it will look. This is only a picture of it.</figcaption>
      <div ref={host} inert />
    </figure>
  );
}
