"""How the weights of tables lie in memory, and what the tree behind the tables falls short of."""

import numpy as np

__all__ = ["table_bits", "tree_correction"]


def tree_correction(negative: np.ndarray) -> np.ndarray:
    """Return by how much the tree that adds one sum of each table falls short.

    Each node adds its right side, inverted where the two sides are to have different signs, to its left
    side, and leaves the sign of the left side to the node above; the root inverts at last. A node holds
    ``sign * sum + extra``, and ``sign`` is that of its first table.

    Parameters
    ----------
    negative : ndarray of bool, shape (n_out, tables)
        Whether the weight of a table's first input is -1.
    """
    extra = np.zeros(negative.shape, dtype=np.int64)
    signs = negative
    while extra.shape[1] > 1:
        pairs = extra.shape[1] // 2 * 2
        left, right = extra[:, :pairs:2], extra[:, 1:pairs:2]
        differ = signs[:, :pairs:2] != signs[:, 1:pairs:2]
        extra = np.concatenate([left + np.where(differ, ~right, right), extra[:, pairs:]], axis=1)
        signs = signs[:, ::2]
    total = np.where(signs, ~extra, extra)
    return -total[:, 0]


def table_bits(positive: np.ndarray, group: int) -> np.ndarray:
    """Return weights as tables take them: as many bits, each in the place of its weight.

    In a table's first place stands whether its node of the adder tree subtracts, in the others whether the
    weight differs from the first: the address of the sum ``x0 +- x1 +- ...``. Table k > 0 is the first on the
    right side of exactly one node, whose left side begins with table k less its lowest set bit. The place
    of table 0 says whether the whole sum is negated.

    Parameters
    ----------
    positive : ndarray of bool, shape (..., simd)
        Whether a weight is +1.
    """
    first = np.arange(positive.shape[-1]) // group * group
    bits = positive != positive[..., first]
    heads = ~positive[..., ::group]
    tables = np.arange(heads.shape[-1])
    left = heads[..., tables & tables - 1]
    bits[..., ::group] = np.where(tables > 0, heads ^ left, heads)
    return bits
