import { Component, type ReactNode } from 'react';
import type { DeskPart } from './names';
import { PartFailure } from './PartFailure';

interface Props {
  readonly part: DeskPart;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps an error of one part from taking the page with it: what fails is replaced by a sentence and can be tried again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { part, children } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    return <PartFailure part={part} error={failure.error} onRetry={() => this.setState({ failure: null })} />;
  }
}
