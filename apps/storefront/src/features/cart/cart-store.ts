"use client"
import { storedValue } from "@/browser/stored-value"
import { useStoredValue } from "@/browser/use-stored-value"
import { changeCart, EMPTY_CART, type CartChange } from "./cart"
import { parseCart } from "./parse-cart"

const stored = storedValue({ key: "ocop.gio-hang.1", area: "local", parse: parseCart })

export const useCart = () => useStoredValue(stored, EMPTY_CART)

export const dispatchCart = (change: CartChange) => stored.change((cart) => changeCart(cart, change))
