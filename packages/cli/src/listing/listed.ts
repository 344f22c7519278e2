/** Something in a list: its name, and what it is or does. */
export interface Listed {
  readonly id: string;
  readonly about: string;
}
