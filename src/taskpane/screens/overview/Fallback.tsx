import { Component, type ReactNode } from 'react';

interface Props {
  readonly show: ReactNode;
  readonly children: ReactNode;
}

/** Shows something else where its children cannot be drawn, for instance because their script did not load. */
export class Fallback extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.show : this.props.children;
  }
}
