/**
 * Bounds how many retries a client sends in an outage, as a bucket that each retry drains by one and each
 * success refills by one. 500 retries in a row without a success are the most; in good times it is never felt.
 */
export interface RetryBudget {
  /** Takes a retry out of the bucket; false when it is empty. */
  take(): boolean;
  refill(): void;
}

const capacity = 500;

export function createRetryBudget(): RetryBudget {
  let left = capacity;
  return {
    take() {
      if (left === 0) return false;
      left -= 1;
      return true;
    },
    refill() {
      if (left < capacity) left += 1;
    },
  };
}
